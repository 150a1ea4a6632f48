import { DAFTAR } from "@/lib/jenis/daftar";
import { kelompok } from "@/lib/jenis/define";
import { face, type Jenis } from "@/lib/jenis/fields";

export type Tingkat = "angka" | "rinci";
export const MAKS_RINGKASAN = 300;

/**
 * What of a record goes over to the public, through the allow-list of its kind (design 7).
 * `angka` carries only what is counted by, `rinci` every public field; free text and the inside title never go.
 */
export function proyeksi(
  jenis: Jenis,
  tingkat: Tingkat,
  nomor: string | null,
  rincian: Record<string, unknown>,
): Record<string, unknown> {
  const def = DAFTAR[jenis];
  const isi: Record<string, unknown> = {};
  for (const d of Object.values(def.dimensi)) {
    if (d.macam === "kelompok") isi.kelompok = kelompok((rincian[d.bidang ?? ""] as string[]) ?? []);
    if (d.macam === "satu" && d.bidang && rincian[d.bidang] != null) isi[d.bidang] = rincian[d.bidang];
  }
  if (def.jumlah && rincian[def.jumlah.bidang] != null) isi[def.jumlah.bidang] = rincian[def.jumlah.bidang];
  if (tingkat === "angka") return isi;
  for (const bidang of def.publik) {
    if (bidang === "nomor" && nomor) isi.nomor = nomor;
    else if (bidang in rincian && rincian[bidang] != null) isi[bidang] = rincian[bidang];
  }
  return isi;
}

/** A public field that somebody typed. */
export type Ketikan = { nama: string; label: string; teks: string };

/** The public fields that somebody typed, with their labels: what could name a person after all. */
export function teksPublik(jenis: Jenis, nomor: string | null, rincian: Record<string, unknown>): Ketikan[] {
  const { labelNomor, publik, rincian: skema } = DAFTAR[jenis];
  return publik.flatMap((nama) => {
    const bidang = skema.shape[nama];
    const nilai = nama === "nomor" ? nomor : rincian[nama];
    if (typeof nilai !== "string" || (bidang && face(bidang).input !== "teks")) return [];
    return { nama, label: bidang ? face(bidang).label : labelNomor, teks: nilai };
  });
}

/** A name of a stage inside a sentence: "Masa kampanye Pemilu" → "masa kampanye Pemilu"; "KPU …" stays. */
export const awalKecil = (nama: string) =>
  /^\p{Lu}\p{Ll}/u.test(nama) ? nama.charAt(0).toLowerCase() + nama.slice(1) : nama;

/** The public's title of a record: generated, so that nothing typed inside can go over. */
export const judulPublik = (jenis: Jenis, tahapan: string, wilayah: string) =>
  `${DAFTAR[jenis].label}, tahapan ${awalKecil(tahapan)}, ${wilayah}`;

/** A summary for records that are published many at once: only what is public anyway. */
export const ringkasanOtomatis = (label: string, tahapan: string, wilayah: string) =>
  `${label} pada tahapan ${awalKecil(tahapan)} di ${wilayah}.`.slice(0, MAKS_RINGKASAN);
