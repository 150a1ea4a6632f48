import { dimensiJenis, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import type { Acuan, Permintaan } from "./filter";

/** Parts in the order of their names; what has none comes last. */
export const urutkan = <T extends { kunci: string }>(isi: T[], urutan: string[]) => {
  const tempat = (k: string) => (urutan.includes(k) ? urutan.indexOf(k) : urutan.length);
  return isi.sort((a, b) => tempat(a.kunci) - tempat(b.kunci) || (a.kunci < b.kunci ? -1 : 1));
};

/** Names of the values of a way of counting, in their order; offices stand in a table even where they have nothing. */
export function nama(jenis: Jenis, cara: string, acuan: Acuan, p: Permintaan): Map<string, string> {
  if (cara === "kantor") return new Map(acuan.kantor.map((k) => [k.kode, k.nama]));
  if (cara === "penyelenggaraan") return new Map(acuan.penyelenggaraan.map((d) => [d.kode, d.namaSingkat]));
  if (cara === "tahapan") {
    const milik = new Map(acuan.penyelenggaraan.map((d) => [d.kode, d.namaSingkat]));
    const sebut = (t: Acuan["tahapan"][number]) =>
      p.penyelenggaraan ? t.nama : `${t.nama} (${milik.get(t.penyelenggaraanKode) ?? t.penyelenggaraanKode})`;
    const urut = [...milik.keys()];
    return new Map(
      [...acuan.tahapan]
        .sort((a, b) => urut.indexOf(a.penyelenggaraanKode) - urut.indexOf(b.penyelenggaraanKode))
        .map((t) => [t.kode, sebut(t)]),
    );
  }
  const d = dimensiJenis(jenis)[cara];
  return new Map(Object.entries(d ? nilaiDimensi(jenis, d) : {}));
}
