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

/**
 * Five sentences that a leader reads aloud. Every number comes with its start, its day and its whole; parts sum to the
 * whole, so no percentage is said.
 */
export function limaKalimat(b: BahanKalimat): string[] {
  const { pelanggaran: p, pengawasan: w, pencegahan: c, sengketa: s } = b.angka;
  const sejak = b.mulai ? `Sejak ${tanggal(b.mulai)} sampai ${tanggal(b.per)}` : `Sampai ${tanggal(b.per)}`;
  const puncak = (cara: "tahapan" | "kantor", nama: Map<string, string>) => {
    const t = p.menurut[cara]?.[0];
    return t && { nama: nama.get(t.kunci) ?? t.kunci, n: t.n };
  };
  const [tahapan, kantor] = [puncak("tahapan", b.namaTahapan), puncak("kantor", b.namaKantor)];
  const dua =
    p.total === 0
      ? "Belum ada dugaan pelanggaran yang dicatat, jadi belum ada yang diregistrasi."
      : `Dari ${angka(p.total)} itu, ${angka(n(p, "registrasi", "diregistrasi"))} diregistrasi, ${angka(n(p, "registrasi", "tidak_diregistrasi"))} tidak diregistrasi, dan ${angka(n(p, "registrasi", "masih_dikaji"))} masih dikaji; menurut jenisnya ${pecah(p, "pelanggaran", "kelompok")}.`;
  const satuKantor = b.cakupan.dari === 1;
  const tiga =
    tahapan && kantor
      ? `Terbanyak pada tahapan ${awalKecil(tahapan.nama)}, ${angka(tahapan.n)} perkara${satuKantor ? "" : `, dan yang paling banyak menangani ialah ${kantor.nama} dengan ${angka(kantor.n)} perkara`}.`
      : "Belum ada tahapan atau kantor yang menonjol.";
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
