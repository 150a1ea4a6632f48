import { z } from "zod";

const KENDALI = /(?![\t\n])\p{Cc}/u;
const ARAH = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const EMOJI = /\p{Emoji_Presentation}|\uFE0F/u;
// A browser sends U+FFFD for what it could not encode.
const RUSAK = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/;

/** One form for every text: NFC, one kind of line end, no invisible joiners, no space at either end. */
export const rapikan = (v: string) =>
  v
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u200B\u2060\uFEFF]/g, "")
    .trim();

/** Text as a legal record keeps it: 1 to `max` characters, no control characters, direction marks or emoji. */
export function teks(max: number) {
  return z
    .string({ error: "Wajib diisi." })
    .refine((v) => !RUSAK.test(v), { error: "Mengandung huruf yang rusak. Ketik ulang bagian ini.", abort: true })
    .transform(rapikan)
    .pipe(
      z
        .string()
        .min(1, "Wajib diisi.")
        .max(max, `Terlalu panjang: paling banyak ${max.toLocaleString("id-ID")} huruf.`)
        .refine((v) => !KENDALI.test(v), "Mengandung huruf kendali yang tidak terlihat. Hapus lalu ketik ulang.")
        .refine((v) => !ARAH.test(v), "Mengandung tanda pembalik arah tulisan. Hapus lalu ketik ulang.")
        .refine((v) => !EMOJI.test(v), "Mengandung emoji. Hapus emojinya."),
    );
}

/** A day as text YYYY-MM-DD that exists in the calendar, from 2000 to 2099. */
export function hari() {
  return z
    .string({ error: "Wajib diisi." })
    .min(1, { error: "Wajib diisi.", abort: true })
    .pipe(
      z.iso
        .date({
          error: "Tanggal ini tidak ada dalam kalender. Tulis tanggal, bulan, dan tahun yang benar.",
          abort: true,
        })
        .refine((v) => v >= "2000-01-01" && v <= "2099-12-31", "Tahun harus antara 2000 dan 2099."),
    );
}

/** A whole number from 0, written with or without dots that part thousands; "1.5" is not fifteen. */
export function bilangan(max: number) {
  const terbesar = `Paling besar ${max.toLocaleString("id-ID")}.`;
  return z
    .string({ error: "Wajib diisi." })
    .transform((v) => v.trim())
    .pipe(
      z
        .string()
        .min(1, { error: "Wajib diisi.", abort: true })
        .regex(/^(\d+|\d{1,3}([. ]\d{3})+)$/, {
          error: "Tulis bilangan bulat tanpa huruf dan koma, misalnya 120 atau 1.200.",
          abort: true,
        })
        .max(20, terbesar),
    )
    .transform((v) => Number(v.replace(/[. ]/g, "")))
    .pipe(z.number().max(max, terbesar));
}

export const uuid = () => z.uuid({ error: "Tautan ini tidak lengkap. Buka kembali dari daftar." });
/** The code of something in a list: office, area, stage. */
export const kode = (message = "Wajib dipilih.") =>
  z.string({ error: message }).regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, message);
