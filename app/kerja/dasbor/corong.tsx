import { Bars } from "@/components/charts/bars";
import { Card } from "@/components/ui/card";
import { type Rangkaian, tercapai } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Kosong } from "./pilah";
import { bila, daftar, type Ubah } from "./tautan";

type Props = {
  judul: string;
  keterangan: string;
  f: Filter;
  rangkaian: Rangkaian[];
  /** the steps in their usual order; how many records ever took each */
  langkah: string[];
  /** the words of the first bar: all of them */
  semua: string;
  /** further filters that the list needs */
  ubah?: Ubah;
};

/** How far cases came: each bar counts those that took a step by the last day, whatever followed. */
export function Corong({ judul, keterangan, f, rangkaian, langkah, semua, ubah = {} }: Props) {
  const total = tercapai(rangkaian, "");
  const baris = langkah.map((kode) => {
    const n = tercapai(rangkaian, kode);
    return {
      key: kode,
      label: DAFTAR[f.jenis].alur[kode]?.label ?? kode,
      value: n,
      href: bila(n, daftar(f, { ...ubah, langkah: kode })),
    };
  });
  return (
    <Card title={judul} subtitle={keterangan} className="break-inside-avoid">
      {total === 0 ? (
        <Kosong />
      ) : (
        <Bars
          caption={judul}
          labelHeader="Langkah"
          valueHeader="Jumlah"
          rows={[{ key: "semua", label: semua, value: total, href: daftar(f, ubah) }, ...baris]}
        />
      )}
    </Card>
  );
}
