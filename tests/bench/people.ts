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

/** What comes in as a laporan, at the same office: it begins with a step, and its first clock runs. */
export const report = (judul: string): Masukan => ({
  ...entry(judul),
  rincian: {
    sumber: "laporan",
    nomorPenyampaian: "001/LP/PL/Prov/23.00/I/2024",
    tanggalPeristiwa: "2024-01-10",
    tanggalDiketahui: "2024-01-12",
    tempat: "Samarinda",
    uraian: "Terlapor membagikan ajakan memilih di akun pribadinya.",
    kategoriTerlapor: "asn",
    jumlahSaksi: 2,
    bukti: "Tangkapan layar",
    jenisPelanggaran: [],
  },
});
