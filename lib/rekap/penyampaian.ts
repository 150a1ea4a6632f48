import { bulanGenap } from "@/lib/angka/bulan";
import { angka, bulan } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import { cakupanKata, type Penyampaian } from "@/lib/terbitan/penyampaian";
import { type Acuan, type Permintaan, SEMUA } from "./filter";

/** Who handed in their data of a kind for every ended month, as it was known; `kurang` are the months that lack (YYYY-MM). */
export type Sampai = {
  kalimat: string;
  /** the last ended month, YYYY-MM */
  bulan: string;
  kantor: { kode: string; nama: string; sudah: boolean; kurang: string[] }[];
};

/** Kinds that an office can be silent about: a penindakan is opened by a case, and nobody declares it nihil. */
export const berCakupan = (jenis: Jenis) => jenis !== "penindakan";
export const TANPA_CAKUPAN =
  "Penindakan terbuka dari dugaan pelanggaran: kelengkapannya mengikuti data dugaan pelanggaran.";

/** The offices of which a recap says whether they handed in. */
export const kantorRekap = (p: Permintaan, acuan: Acuan) =>
  acuan.kantor.filter((k) => p.lingkup === SEMUA || k.kode === p.lingkup);

/** Coverage as a recap keeps it, with its sentence. */
export function susunSampai(p: Permintaan, semua: Penyampaian[], acuan: Acuan): Sampai {
  const nama = new Map(acuan.kantor.map((k) => [k.kode, k.nama]));
  const kantor = semua.map((k) => ({
    kode: k.kantor,
    nama: nama.get(k.kantor) ?? k.kantor,
    sudah: k.keadaan !== "belum" && k.kurang.length === 0,
    kurang: k.kurang,
  }));
  const akhir = bulanGenap(p.per);
  const [satu] = kantor;
  if (kantor.length > 1 || !satu) return { kalimat: `${cakupanKata(semua, p.per)}.`, bulan: akhir, kantor };
  const sampai = bulan(akhir);
  return {
    kalimat: `Data ${satu.nama} ${satu.sudah ? "sudah lengkap" : "belum lengkap"} s.d. ${sampai}.`,
    bulan: akhir,
    kantor,
  };
}

/** Who has not, by name and by how many months; empty where all have. */
function belumSampai({ bulan: akhir, kantor }: Sampai): string {
  const belum = kantor.filter((k) => !k.sudah);
  if (belum.length === 0) return "";
  const kurang = ({ nama, kurang: b }: Sampai["kantor"][number]) => {
    const terakhir = b.at(-1);
    if (!terakhir) return `${nama} (belum ada yang tercatat)`;
    return `${nama} (${angka(b.length)} bulan${terakhir === akhir ? "" : `, terakhir ${bulan(terakhir)}`})`;
  };
  return `Belum: ${belum.map(kurang).join("; ")}.`;
}

/** Both sentences of a kind's coverage. */
export const kataSampai = (s: Sampai | null) =>
  s ? [s.kalimat, belumSampai(s)].filter(Boolean).join(" ") : TANPA_CAKUPAN;
