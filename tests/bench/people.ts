import type { Masukan } from "@/lib/catatan/schema";

/** An operator, a verifier, a leader and a PPID of the province: who wrote the archive, and who asks of it. */
export const PEOPLE = ["operator", "verifikator", "pimpinan", "ppid"] as const;
export type Who = (typeof PEOPLE)[number];
export const personId = (who: Who) => `00000000-0000-4000-8000-00000000000${PEOPLE.indexOf(who) + 1}`;

/** What an operator of the province enters. */
export const entry = (judul: string): Masukan => ({
  induk: {
    kantorKode: "64",
    wilayahKode: "64",
    penyelenggaraanKode: "PEMILU-2024",
    tahapanKode: "P24-10-KAMPANYE",
    tanggalDiterima: "2024-01-20",
    judul,
    nomor: null,
    sumberData: "portal",
    sumberNomor: null,
  },
  rincian: {
    bentuk: "imbauan",
    jenisKegiatan: "surat_imbauan",
    sasaran: "Partai politik",
    metode: "tertulis",
    jumlahPeserta: 12,
  },
});
