import type { z } from "zod";
import { type Dwibahasa, Masalah } from "./masalah";

const PANJANG = 2000;
// what is left of a broken percent code once an address has been read: nobody writes a letter right behind the sign
const RUSAK = /%[0-9a-z]/i;
// a control character, or what broken UTF-8 turns into
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const KENDALI = /[\u0000-\u001f\u007f\ufffd]/;
const potong = (v: string) => v.slice(0, 40);

/** The parameters of an address as plain text, without the empty ones. @throws Masalah for what no list or figure can mean */
export function bacaAlamat(url: URL): Record<string, string> {
  if (url.pathname.length + url.search.length > PANJANG) throw new Masalah("terlalu-panjang");
  const isi = new Map<string, string>();
  const bidang: Record<string, Dwibahasa> = {};
  for (const [nama, nilai] of url.searchParams) {
    const luar = potong(nama);
    if (KENDALI.test(nama) || KENDALI.test(nilai))
      bidang[luar] = {
        id: "Mengandung huruf yang rusak atau huruf kendali.",
        en: "Holds broken or control characters.",
      };
    else if (RUSAK.test(nama) || RUSAK.test(nilai))
      bidang[luar] = { id: "Memuat kode persen yang rusak.", en: "Holds a broken percent code." };
    else if (isi.has(nama)) bidang[luar] = { id: "Disebut lebih dari sekali.", en: "Is given more than once." };
    else isi.set(nama, nilai.trim());
  }
  keluhkan(bidang);
  return Object.fromEntries([...isi].filter(([, v]) => v !== ""));
}

function keluhkan(bidang: Record<string, Dwibahasa>): void {
  const semua = Object.entries(bidang);
  if (semua.length === 0) return;
  const kata = (bahasa: keyof Dwibahasa) => semua.map(([nama, k]) => `“${nama}”: ${k[bahasa]}`).join(" ");
  throw new Masalah("permintaan", { id: kata("id"), en: kata("en") }, bidang);
}

function keluhan(i: z.core.$ZodIssue, nilai: string | undefined): Dwibahasa {
  if (nilai === undefined) return { id: "Wajib diisi.", en: "Is required." };
  if (i.code === "invalid_value") {
    const daftar = i.values.join(", ");
    return { id: `Tidak dikenal. Yang dikenal: ${daftar}.`, en: `Not known. Known are: ${daftar}.` };
  }
  if (i.code === "too_big")
    return i.origin === "string"
      ? { id: `Paling banyak ${i.maximum} huruf.`, en: `At most ${i.maximum} characters.` }
      : { id: `Paling besar ${i.maximum}.`, en: `At most ${i.maximum}.` };
  if (i.code === "too_small") return { id: `Paling kecil ${i.minimum}.`, en: `At least ${i.minimum}.` };
  if (i.code === "invalid_type") return { id: "Tulis bilangan bulat.", en: "Give a whole number." };
  if (i.code === "custom" || i.code === "invalid_union" || (i.code === "invalid_format" && i.format === "date"))
    return { id: "Tanggal ini tidak ada dalam kalender.", en: "This day is not in the calendar." };
  return { id: "Bentuknya tidak dikenal.", en: "Its form is not known." };
}

/** Understands parameters by their schema. @throws Masalah that names each one at fault, and the ones that are known */
export function bacaParameter<S extends z.ZodObject>(schema: S, isi: Record<string, string>): z.output<S> {
  const baca = schema.safeParse(isi);
  if (baca.success) return baca.data;
  const bidang: Record<string, Dwibahasa> = {};
  const dikenal = Object.keys(schema.shape).join(", ") || "—";
  for (const i of baca.error.issues) {
    if (i.code === "unrecognized_keys")
      for (const k of i.keys)
        bidang[potong(k)] = {
          id: `Parameter ini tidak dikenal di sini. Yang dikenal: ${dikenal}.`,
          en: `This parameter is not known here. Known are: ${dikenal}.`,
        };
    else {
      const nama = String(i.path[0] ?? "");
      bidang[nama] ??= keluhan(i, isi[nama]);
    }
  }
  keluhkan(bidang);
  throw new Masalah("permintaan");
}
