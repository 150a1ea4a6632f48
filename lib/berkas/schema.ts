import { z } from "zod";
import { teks, uuid } from "@/lib/atoms";

export const KATEGORI = {
  alat_bukti: "Alat bukti",
  surat: "Surat",
  putusan: "Putusan",
  dokumentasi: "Dokumentasi",
  berita_acara: "Berita acara",
  lainnya: "Lainnya",
};
export type Kategori = keyof typeof KATEGORI;

/** The largest file that is taken in: 200 MiB. */
export const MAKS_UKURAN = 200 * 1024 * 1024;
/** An upload that was broken off can be taken up again for this long after its last byte. */
export const LANJUT_JAM = 24;

/** What is taken in, by content: its endings and its name for people. Nothing else is. */
export const MACAM: Record<string, { akhiran: string[]; sebutan: string }> = {
  "application/pdf": { akhiran: ["pdf"], sebutan: "dokumen PDF" },
  "image/jpeg": { akhiran: ["jpg", "jpeg", "jfif"], sebutan: "gambar JPEG" },
  "image/png": { akhiran: ["png"], sebutan: "gambar PNG" },
  "image/webp": { akhiran: ["webp"], sebutan: "gambar WebP" },
  "video/mp4": { akhiran: ["mp4", "m4v"], sebutan: "video MP4" },
  "video/quicktime": { akhiran: ["mov"], sebutan: "video MOV" },
  "audio/mpeg": { akhiran: ["mp3"], sebutan: "rekaman MP3" },
  "audio/mp4": { akhiran: ["m4a"], sebutan: "rekaman M4A" },
  "audio/ogg": { akhiran: ["ogg", "oga", "opus"], sebutan: "rekaman OGG" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    akhiran: ["docx"],
    sebutan: "dokumen Word",
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { akhiran: ["xlsx"], sebutan: "lembar Excel" },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    akhiran: ["pptx"],
    sebutan: "paparan PowerPoint",
  },
  "application/zip": { akhiran: ["zip"], sebutan: "arsip ZIP" },
};
const AKHIRAN = Object.values(MACAM).flatMap((m) => m.akhiran);
export const GAMBAR = ["image/jpeg", "image/png", "image/webp"];
/** What a file picker is told; phones then hand over photos as JPEG. */
export const TERIMA = [...Object.keys(MACAM), ...AKHIRAN.map((a) => `.${a}`)].join(",");

const kosong = (v: unknown) => (v === "" || v === undefined ? null : v);
/** What comes with a file: the case, perhaps one of its steps, and what it is. */
export const kiriman = z.object({
  catatanId: uuid(),
  langkahId: z.preprocess(kosong, uuid().nullable()),
  kategori: z.enum(Object.keys(KATEGORI) as [Kategori, ...Kategori[]], { error: "Pilih kategori berkas." }),
});
export type Kiriman = z.infer<typeof kiriman>;

export const pembatalan = z.object({ id: uuid(), catatanId: uuid(), kunci: uuid(), alasan: teks(300) });
export const turunanBaru = z.object({ id: uuid(), catatanId: uuid(), kunci: uuid(), keterangan: teks(200) });
export const turunanDipilih = z.object({ id: uuid(), catatanId: uuid(), kunci: uuid() });
