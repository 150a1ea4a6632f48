import { tanggal } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { type Saring, slugKeadaan } from "./filter";
import type { PilihanPublik } from "./queries";

/** The filters of a search in words, each with its name in the address; its kind is not among them. */
export function keping({ filter: f, keadaan, tahun }: Saring, ada: PilihanPublik): [kunci: string, label: string][] {
  const nama = (daftar: { kode: string; nama: string }[], k?: string) => daftar.find((d) => d.kode === k)?.nama ?? k;
  const isi: [string, string | undefined][] = [
    ["kata", f.kata && `“${f.kata}”`],
    ["penyelenggaraan", nama(ada.penyelenggaraan, f.penyelenggaraan)],
    ["tahapan", nama(ada.tahapan, f.tahapan)],
    ["kantor", nama(ada.kantor, f.kantor)],
    ["wilayah", nama(ada.wilayah, f.wilayah)],
    ["keadaan", ada.keadaan.find((k) => slugKeadaan(k) === keadaan) ?? keadaan],
    ["tahun", tahun ? `tahun ${tahun}` : undefined],
    ["dari", f.dari && `dari ${tanggal(f.dari)}`],
    ["per", f.per && `sampai ${tanggal(f.per)}`],
    ...Object.entries(f.dimensi).map(([k, v]): [string, string | undefined] => {
      const d = DAFTAR[f.jenis].dimensi[k];
      return [k, d && `${d.label}: ${nilaiDimensi(f.jenis, d)[v] ?? v}`];
    }),
  ];
  return isi.flatMap(([k, label]): [string, string][] => (label ? [[k, label]] : []));
}
