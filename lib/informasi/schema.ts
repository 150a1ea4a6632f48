import { z } from "zod";
import { hari, kode, rapikan, teks, uuid } from "@/lib/atoms";
import { choice, day, optional, text } from "@/lib/jenis/fields";

export const SUMBER_INFORMASI = {
  media_sosial: "Media sosial",
  media_massa: "Media massa",
  telepon: "Telepon atau pesan singkat",
  surat: "Surat atau surel",
  datang_langsung: "Datang langsung",
  laporan_tidak_diregistrasi: "Laporan tidak diregistrasi",
  laporan_dicabut: "Laporan dicabut",
  lhp: "Laporan hasil pengawasan (LHP)",
  lainnya: "Lainnya",
};
export type SumberInformasi = keyof typeof SUMBER_INFORMASI;

/** Where a tip stands. */
export const alamatInformasi = (id = "") => (id ? `/kerja/informasi-awal/${id}` : "/kerja/informasi-awal");

const kosong = (v: unknown) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null));
const TANPA_NAMA = "Tanpa nama orang, NIK, nomor telepon, atau nama akun: di sini tidak ada brankas.";

/** The fields with a face, as the form draws them. */
export const isian = z.object({
  tanggalDiterima: day("Tanggal diterima"),
  sumber: choice("Sumber", SUMBER_INFORMASI),
  rujukan: optional(text("Nomor rujukan", { max: 100, bantuan: "Nomor surat, laporan, atau LHP; boleh kosong." })),
  judul: text("Ringkasan informasi", {
    bantuan: "Satu kalimat tanpa nama orang, misalnya: Aparatur desa diduga membagikan bahan kampanye",
  }),
  uraian: text("Uraian", { paragraf: true, bantuan: TANPA_NAMA }),
});

/** A tip as its form sends it; of which election it is may not be known yet. */
export const informasi = isian
  .extend({
    kantorKode: kode("Pilih kantor."),
    wilayahKode: kode("Pilih wilayah."),
    penyelenggaraanKode: z.preprocess(kosong, kode("Pilih penyelenggaraan.").nullable()),
    tahapanKode: z.preprocess(kosong, kode("Pilih tahapan.").nullable()),
  })
  .refine((v) => v.tahapanKode === null || v.penyelenggaraanKode !== null, {
    error: "Pilih penyelenggaraannya juga.",
    path: ["penyelenggaraanKode"],
  });
export type InformasiBaru = z.infer<typeof informasi>;

const satu = { id: uuid(), kunci: uuid() };
/** A press on one tip. */
export const tekan = z.object(satu);
export const mulaiTelusur = z.object({ ...satu, tanggal: hari() });
export const penutup = z.object({ ...satu, tanggal: hari(), alasan: teks(1000) });
export const pembatalan = z.object({ ...satu, alasan: teks(1000) });
/** A record that becomes a tip. */
export const dariCatatan = z.object({ catatanId: uuid(), kunci: uuid() });
