import { type Definition, type Dimensi, KELOMPOK_LAIN } from "./define";
import { face, JENIS, type Jenis, type Pilihan } from "./fields";
import { pelanggaran } from "./pelanggaran";
import { pencegahan } from "./pencegahan";
import { pengawasan } from "./pengawasan";
import { penindakan } from "./penindakan";
import { sengketa } from "./sengketa";

/** All kinds. Until a kind stands here, nothing compiles. */
export const DAFTAR: Record<Jenis, Definition> = {
  pengawasan,
  pencegahan,
  pelanggaran,
  penindakan,
  sengketa,
} satisfies Record<Jenis, Definition>;

/** The kind that a part of an address names, or undefined. */
export const jenisDari = (slug: string): Jenis | undefined => JENIS.find((j) => j === slug);

/** Does any clock of the law run for this kind? */
export const berjam = (jenis: Jenis): boolean =>
  DAFTAR[jenis].jam !== undefined || Object.values(DAFTAR[jenis].alur).some((l) => l.tenggat?.length);

/** What one may narrow and count a kind by; the public has fewer ways than the inside. */
export const dimensiJenis = (jenis: Jenis, publik = false): Record<string, Dimensi> =>
  publik ? DAFTAR[jenis].dimensi : { ...DAFTAR[jenis].dimensi, ...DAFTAR[jenis].dimensiDalam };

/** The values of a dimension and their names; the empty one last, where its field may be empty. */
export function nilaiDimensi(jenis: Jenis, d: Dimensi): Pilihan {
  const schema = DAFTAR[jenis].rincian.shape[d.bidang ?? ""];
  const f = schema && (d.macam === "satu" || d.macam === "teks") ? face(schema) : undefined;
  return f && !f.wajib && f.input !== "centang"
    ? { ...d.pilihan, belum_ditentukan: d.kosong ?? KELOMPOK_LAIN.belum_ditentukan }
    : d.pilihan;
}
