import { z } from "zod";
import { hari, kode, rapikan, teks, uuid } from "@/lib/atoms";

export const STATUS_PELIMPAHAN = {
  dikirim: "Menunggu diterima",
  diterima: "Diterima",
  ditolak: "Ditolak",
  dibatalkan: "Dibatalkan",
};
export type StatusPelimpahan = keyof typeof STATUS_PELIMPAHAN;

/** Where a handover and its paper stand. */
export const alamatPelimpahan = (id: string) => `/kerja/pelimpahan/${id}`;

/** In place of an office: a body that has no office in this portal. */
export const INSTANSI_LAIN = "lain";

const kosong = (v: unknown) => (typeof v === "string" && rapikan(v) === "" ? null : (v ?? null));
const kendali = { kunci: uuid() };

/** A handover as its form sends it. */
export const limpah = z
  .object({
    ...kendali,
    id: uuid(),
    versi: z.coerce.number().int(),
    tujuan: kode("Pilih tujuan."),
    instansi: z.preprocess(kosong, teks(200).nullable()),
    alasan: teks(1000),
    nomorSurat: teks(100),
    tanggal: hari(),
    nomorBeritaAcara: teks(100),
    tanggalBeritaAcara: hari(),
  })
  .refine((l) => (l.tujuan === INSTANSI_LAIN) === (l.instansi !== null), {
    error: "Isi nama instansi hanya bila tujuannya instansi lain.",
    path: ["instansi"],
  });
export type Limpah = Omit<z.infer<typeof limpah>, "id" | "versi" | "kunci">;

/** A receipt: its number and day, and the area where the receiving office has to choose one. */
export const terima = z.object({
  ...kendali,
  pelimpahanId: uuid(),
  nomorTandaTerima: teks(100),
  tanggal: hari(),
  wilayahKode: z.preprocess(kosong, kode("Pilih wilayah.").nullable()),
});
export type Terima = Omit<z.infer<typeof terima>, "pelimpahanId" | "kunci">;

/** Why a handover is refused or taken back. */
export const putus = z.object({ ...kendali, pelimpahanId: uuid(), alasan: teks(1000) });
