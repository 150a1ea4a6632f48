import type { Angka } from "@/lib/angka/stats";
import { angka, bulan, daftarKata, tanggal } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { awalKecil } from "@/lib/terbitan/terbitan";

/** What the five sentences are made of. */
export type BahanKalimat = {
  siapa: string;
  penyelenggaraan: string;
  mulai: string | null;
  per: string;
  angka: Record<Exclude<Jenis, "penindakan">, Angka>;
  namaKantor: Map<string, string>;
  namaTahapan: Map<string, string>;
  cakupan: { sudah: number; dari: number; bulan: string };
};

const n = (a: Angka, cara: string, kunci: string) => a.menurut[cara]?.find((b) => b.kunci === kunci)?.n ?? 0;
const pecah = (a: Angka, jenis: Jenis, cara: string) => {
  const d = DAFTAR[jenis].dimensi[cara];
  const nama = d ? nilaiDimensi(jenis, d) : {};
  return daftarKata((a.menurut[cara] ?? []).map((b) => `${angka(b.n)} ${(nama[b.kunci] ?? b.kunci).toLowerCase()}`));
};

type Puncak = { nama: string[]; n: number };
/** Who shares the highest number: to name one of several that have as many would be wrong. */
function puncak(a: Angka, cara: "tahapan" | "kantor", nama: Map<string, string>): Puncak {
  const semua = a.menurut[cara] ?? [];
  const n = Math.max(0, ...semua.map((t) => t.n));
  return { n, nama: n > 0 ? semua.filter((t) => t.n === n).map((t) => nama.get(t.kunci) ?? t.kunci) : [] };
}
/** More than these at the top, and none stands out. */
const MAKS_PUNCAK = 3;
const menonjol = ({ nama }: Puncak) => nama.length > 0 && nama.length <= MAKS_PUNCAK;
const banyak = ({ nama, n }: Puncak) => `${nama.length > 1 ? "masing-masing " : ""}${angka(n)} perkara`;

/** @param kantor null where one office speaks for itself */
function kataPuncak(tahapan: Puncak, kantor: Puncak | null): string {
  const t =
    menonjol(tahapan) && `pada tahapan ${daftarKata(tahapan.nama.map((x) => awalKecil(x)))}, ${banyak(tahapan)}`;
  const k =
    kantor &&
    menonjol(kantor) &&
    `yang paling banyak menangani ialah ${daftarKata(kantor.nama)} dengan ${banyak(kantor)}`;
  if (t) return `Terbanyak ${t}${k ? `, dan ${k}` : ""}.`;
  if (k) return `Y${k.slice(1)}.`;
  return kantor ? "Belum ada tahapan atau kantor yang menonjol." : "Belum ada tahapan yang menonjol.";
}

/**
 * Five sentences that a leader reads aloud. Every number comes with its start, its day and its whole; parts sum to the
 * whole, so no percentage is said.
 */
export function limaKalimat(b: BahanKalimat): string[] {
  const { pelanggaran: p, pengawasan: w, pencegahan: c, sengketa: s } = b.angka;
  const sejak = b.mulai ? `Sejak ${tanggal(b.mulai)} sampai ${tanggal(b.per)}` : `Sampai ${tanggal(b.per)}`;
  const [tahapan, kantor] = [puncak(p, "tahapan", b.namaTahapan), puncak(p, "kantor", b.namaKantor)];
  const dua =
    p.total === 0
      ? "Belum ada dugaan pelanggaran yang dicatat, jadi belum ada yang diregistrasi."
      : `Dari ${angka(p.total)} itu, ${angka(n(p, "registrasi", "diregistrasi"))} diregistrasi, ${angka(n(p, "registrasi", "tidak_diregistrasi"))} tidak diregistrasi, dan ${angka(n(p, "registrasi", "masih_dikaji"))} masih dikaji; menurut jenisnya ${pecah(p, "pelanggaran", "kelompok")}.`;
  const satuKantor = b.cakupan.dari === 1;
  const tiga = kataPuncak(tahapan, satuKantor ? null : kantor);
  const peserta = c.jumlah ? `, diikuti ${angka(c.jumlah)} peserta` : "";
  const belum = b.cakupan.dari - b.cakupan.sudah;
  return [
    `${sejak}, ${b.siapa} mencatat ${angka(p.total)} dugaan pelanggaran pada ${b.penyelenggaraan}: ${angka(n(p, "sumber", "temuan"))} temuan pengawas dan ${angka(n(p, "sumber", "laporan"))} laporan masyarakat.`,
    dua,
    tiga,
    `Dalam waktu yang sama pengawas membuat ${angka(w.total)} laporan hasil pengawasan dan ${angka(c.total)} kegiatan pencegahan${peserta}, serta menerima ${angka(s.total)} permohonan sengketa, ${angka(n(s, "registrasi", "diregistrasi"))} di antaranya diregister.`,
    belum === 0
      ? `${satuKantor ? "Data itu lengkap" : `Semua ${angka(b.cakupan.dari)} kantor sudah menyampaikan data`} sampai ${bulan(b.cakupan.bulan)}.`
      : satuKantor
        ? `Data sampai ${bulan(b.cakupan.bulan)} belum lengkap, jadi angka ini dapat bertambah.`
        : `${angka(b.cakupan.sudah)} dari ${angka(b.cakupan.dari)} kantor sudah menyampaikan data sampai ${bulan(b.cakupan.bulan)}; ${angka(belum)} kantor belum, jadi angka ini dapat bertambah.`,
  ];
}
