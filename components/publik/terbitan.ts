import type { Jenis } from "@/lib/jenis/fields";
import type { EntriPublik } from "./daftar";

/** One edition of a record, as a page draws it. */
export type Edisi = EntriPublik & {
  edisi: number;
  tingkat: "angka" | "rinci";
  wilayah: string;
  wilayahKode: string;
  penyelenggaraan: string;
  penyelenggaraanKode: string;
  kantorKode: string;
  tahapanKode: string;
  registrasi: string | null;
  berlaku: string;
  perluDiperbarui: boolean;
  terbitPada: Date;
  ditarikPada: Date | null;
  alasanTarik: string | null;
};

/** Another record that a page leads to. */
export type Terkait = {
  publikId: string;
  jenis: Jenis;
  tahapan: string;
  kabupaten: string;
  tanggal: string;
  keadaan: string;
  hubungan: "induk" | "jalur" | "asal" | "lanjutan" | "sekitar";
};
