import { alamatSaringan } from "@/lib/angka/filter";
import type { Kepala } from "./muat";
import type { Ubah } from "./tautan";

type Lihat = Pick<Kepala, "saringan" | "acuan" | "pilihan">;

/** What of an address the dashboards have in common: it goes along from one to the next. */
export const kueriBersama = ({ pilihan, ...lihat }: Lihat): string =>
  kueri({ ...lihat, pilihan: { ...pilihan, milik: {} } });

/** The address parameters that keep a dashboard as it is seen, with changes; an empty value takes one away. */
export function kueri({ saringan, acuan, pilihan }: Lihat, ubah: Ubah = {}): string {
  const q = new URLSearchParams(alamatSaringan(saringan, acuan));
  for (const [k, v] of Object.entries(pilihan.milik)) q.set(k, v);
  if (pilihan.kala !== "bulan") q.set("kala", pilihan.kala);
  if (pilihan.banding) q.set("banding", pilihan.banding);
  for (const [k, v] of Object.entries(ubah)) v ? q.set(k, v) : q.delete(k);
  return q.size > 0 ? `?${q}` : "";
}

/** The same page with one tile read the other way: as a table, or drawn. */
export function alamatTabel(kepala: Kepala, kode: string): string {
  const { tabel } = kepala.pilihan;
  const lain = tabel.includes(kode) ? tabel.filter((k) => k !== kode) : [...tabel, kode];
  return `/kerja/dasbor/${kepala.dasbor}${kueri(kepala, { tabel: lain.join(".") })}#${kode}`;
}

/** The same page with its trends by the other stretch of time. */
export const alamatKala = (kepala: Kepala, kode: string): string =>
  `/kerja/dasbor/${kepala.dasbor}${kueri(kepala, { kala: kepala.pilihan.kala === "pekan" ? "" : "pekan", tabel: kepala.pilihan.tabel.join(".") })}#${kode}`;

/** The file of a tile. Its day and its penyelenggaraan are written out: later the page may open with others. */
export function alamatBerkas(kepala: Kepala, kode: string, bentuk: string): string {
  const { per, penyelenggaraan = "" } = kepala.saringan;
  const q = new URLSearchParams(kueri(kepala, { per }));
  q.set("penyelenggaraan", penyelenggaraan);
  return `/kerja/dasbor/unduh/${kepala.dasbor}/${kode}/${bentuk}?${q}`;
}
