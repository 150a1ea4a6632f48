import { z } from "zod";
import { paramsDari, penggal } from "@/lib/terbitan/jalur";
import { type Dwibahasa, Masalah } from "./masalah";

const PANJANG = 2000;
// what is left of a broken percent code once an address has been read: nobody writes a letter right behind the sign
const RUSAK = /%[0-9a-z]/i;
// a control character, or what broken UTF-8 turns into
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const KENDALI = /[\u0000-\u001f\u007f\ufffd]/;
const potong = (v: string) => penggal(v, 40);

/** The parameters of an address as plain text, without the empty ones. @throws Masalah for what no list or figure can mean */
export function bacaAlamat(url: URL): Record<string, string> {
  if (url.pathname.length + url.search.length > PANJANG) throw new Masalah("terlalu-panjang");
  const isi = new Map<string, string>();
  const bidang = new Map<string, Dwibahasa>();
  for (const [nama, nilai] of url.searchParams) {
    const luar = potong(nama);
    if (KENDALI.test(nama) || KENDALI.test(nilai))
      bidang.set(luar, {
        id: "Mengandung huruf yang rusak atau huruf kendali.",
        en: "Holds broken or control characters.",
      });
    else if (RUSAK.test(nama) || RUSAK.test(nilai))
      bidang.set(luar, { id: "Memuat kode persen yang rusak.", en: "Holds a broken percent code." });
    else if (isi.has(nama)) bidang.set(luar, { id: "Disebut lebih dari sekali.", en: "Is given more than once." });
    else isi.set(nama, nilai.trim());
  }
  keluhkan(Object.fromEntries(bidang));
  return Object.fromEntries([...isi].filter(([, v]) => v !== ""));
}

/** Refuses every parameter: a file that is always the whole is not taken for the part that was asked. @throws Masalah */
export function tanpaTanya(req: Request): void {
  const nama = Object.keys(paramsDari(new URL(req.url).searchParams)).map(potong);
  const kata = { id: "Berkas ini tidak dapat disaring.", en: "This file cannot be filtered." };
  keluhkan(Object.fromEntries(nama.map((n) => [n, kata])));
}

function keluhkan(bidang: Record<string, Dwibahasa>): void {
  const semua = Object.entries(bidang);
  if (semua.length === 0) return;
  const kata = (bahasa: keyof Dwibahasa) => semua.map(([nama, k]) => `“${nama}”: ${k[bahasa]}`).join(" ");
  throw new Masalah("permintaan", { id: kata("id"), en: kata("en") }, bidang);
}

const BUKAN_HARI = {
  id: "Tanggal ini tidak ada dalam kalender atau tidak terbaca. Tulis TTTT-BB-HH antara tahun 2000 dan 2099, misalnya 2024-02-14.",
  en: "This date is not in the calendar or cannot be read. Write YYYY-MM-DD between the years 2000 and 2099, such as 2024-02-14.",
};

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
    return BUKAN_HARI;
  return { id: "Bentuknya tidak dikenal.", en: "Its form is not known." };
}

/** "0x10" and "1e1" are numbers to a machine only. */
function bilanganBiasa(schema: z.ZodObject, isi: Record<string, string>): Record<string, string> {
  const angka = (nama: string) => {
    const s: unknown = Object.hasOwn(schema.shape, nama) ? schema.shape[nama] : undefined;
    return (s instanceof z.ZodOptional ? s.unwrap() : s) instanceof z.ZodNumber;
  };
  return Object.fromEntries(
    Object.entries(isi).map(([nama, v]) => [nama, angka(nama) && !/^-?\d+$/.test(v) ? "bukan bilangan" : v]),
  );
}

/** Understands parameters by their schema. @throws Masalah that names each one at fault, and the ones that are known */
export function bacaParameter<S extends z.ZodObject>(schema: S, isi: Record<string, string>): z.output<S> {
  const dikenal = Object.keys(schema.shape).join(", ");
  const kata = {
    id: `Parameter ini tidak dikenal di sini. ${dikenal ? `Yang dikenal: ${dikenal}` : "Alamat ini tidak mengenal parameter"}.`,
    en: `This parameter is not known here. ${dikenal ? `Known are: ${dikenal}` : "This address takes none"}.`,
  };
  // the schema's own look at the names passes over `__proto__`
  const asing = Object.keys(isi).filter((nama) => !Object.hasOwn(schema.shape, nama));
  const bidang = new Map<string, Dwibahasa>(asing.map((nama) => [potong(nama), kata]));
  const baca = schema.safeParse(bilanganBiasa(schema, isi));
  if (baca.success && bidang.size === 0) return baca.data;
  for (const i of baca.error?.issues ?? []) {
    const nama = String(i.path[0] ?? "");
    if (i.code !== "unrecognized_keys" && !bidang.has(nama)) bidang.set(nama, keluhan(i, isi[nama]));
  }
  keluhkan(Object.fromEntries(bidang));
  throw new Masalah("permintaan");
}
