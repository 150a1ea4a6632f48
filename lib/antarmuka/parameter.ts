import { z } from "zod";
import { type Definisi, definisi, TERKINI } from "@/lib/angka/definisi";
import { caraAngka, dimensiBernama, terbukaPublik } from "@/lib/angka/tanya";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { HUKUM, SATUAN } from "@/lib/tenggat/schema";

/** Rows of one page of a list, at most and unless asked otherwise. */
const MAKS_BATAS = 1000;
export const BATAS = 50;

const kode = (arti: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,40}$/)
    .describe(arti);
const hari = (arti: string) =>
  z.iso
    .date()
    .refine((v) => v >= "2000-01-01" && v <= "2099-12-31")
    .describe(arti);

const SARINGAN = {
  penyelenggaraan: kode("Kode penyelenggaraan, misalnya PEMILU-2024 (lihat /api/v1/rujukan)."),
  tahapan: kode("Kode tahapan, misalnya P24-10-KAMPANYE (lihat /api/v1/rujukan)."),
  kantor: z
    .string()
    .regex(/^64(\.\d{2})?$/)
    .describe("Kantor yang menangani: 64 provinsi, 64.xx kabupaten/kota."),
  wilayah: z
    .string()
    .regex(/^64(\.\d{2})?$/)
    .describe("Wilayah peristiwa sampai kabupaten/kota, kode Kemendagri."),
  dari: hari("Diterima pada atau sesudah hari ini (WITA)."),
  per: hari("Keadaan sampai akhir hari ini (WITA); tanpa ini, hari ini."),
};

/** The kind's public dimensions by the names of their fields. */
const dimensi = (jenis: Jenis): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(dimensiBernama(jenis, true)).map(([luar, dalam]) => {
      const d = DAFTAR[jenis].dimensi[dalam];
      if (!d) throw new Error(`dimensi ${dalam} tidak ada pada ${jenis}`);
      const nilai = Object.keys(nilaiDimensi(jenis, d));
      return [luar, z.enum(nilai as [string, ...string[]]).describe(`${d.label} (${jenis}).`)];
    }),
  );

const bebas = <S extends Record<string, z.ZodType>>(shape: S) => z.strictObject(shape).partial();

const menurutJenis = (jenis: Jenis) =>
  bebas({
    ...SARINGAN,
    keadaan: z
      .string()
      .regex(/^[a-z0-9-]{1,120}$/)
      .describe("Keadaan perkara dengan kata publik sebagai bagian alamat, misalnya tidak-diregistrasi."),
    kata: z
      .string()
      .max(100)
      .describe(
        "Kata yang dicari (juga yang seakar atau berawalan sama), atau nomor register walaupun tidak lengkap, misalnya 1/LP/kutim.",
      ),
    ...dimensi(jenis),
    batas: z.coerce
      .number()
      .int()
      .min(1)
      .max(MAKS_BATAS)
      .describe(`Banyaknya catatan pada satu halaman; bawaan ${BATAS}.`),
    sesudah: z.string().max(200).describe("Kursor dari “berikut”; hanya berlaku pada daftar yang memberikannya."),
  });

const CATATAN = Object.fromEntries(JENIS.map((j) => [j, menurutJenis(j)])) as Record<
  Jenis,
  ReturnType<typeof menurutJenis>
>;
/** What a list of a kind may be asked. */
export const parameterCatatan = (jenis: Jenis) => CATATAN[jenis];

const diketahui = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .describe("Seperti yang tercatat pada akhir hari itu (WITA), atau pada saat itu (ISO 8601 dengan zona).");

function menurutAngka(d: Definisi): z.ZodObject {
  const cara = d.aturan ? Object.keys(caraAngka(d.aturan, true)) : (d.khusus?.kelompok ?? []);
  const { wilayah, ...tetap } = SARINGAN;
  return bebas({
    ...tetap,
    ...(d.aturan && { wilayah, ...dimensi(d.aturan.jenis) }),
    ...(d.khusus?.saring.includes("jenis") && { jenis: z.enum(JENIS).describe("Jenis catatan.") }),
    diketahui,
    kelompok: z
      .string()
      .regex(/^[a-z_]+(,[a-z_]+)*$/)
      .describe(`Bagi menurut paling banyak dua hal, dipisah koma: ${cara.join(", ")}.`),
    versi: z.coerce.number().int().min(1).max(99).describe("Versi definisi; tanpa ini, yang terbaru."),
  });
}

const ANGKA = new Map<Definisi, z.ZodObject>();
/** What a figure may be asked; made once, since to make it costs more than to read with it. */
export function parameterAngka(d: Definisi): z.ZodObject {
  const ada = ANGKA.get(d) ?? menurutAngka(d);
  ANGKA.set(d, ada);
  return ada;
}

/** Every figure that the public may ask for. */
export const ANGKA_PUBLIK = TERKINI.filter(terbukaPublik);
/** The definition that the public means by a code; undefined where there is none, or it is the inside's. */
export function definisiPublik(kodeAngka: string): Definisi | undefined {
  const d = definisi(kodeAngka);
  return d && terbukaPublik(d) ? d : undefined;
}

const polos = (s: z.core.$ZodType) => (s instanceof z.ZodOptional ? s.unwrap() : s);

/** Two parameters of one name as one: a word of either list. */
function berdua(a: z.core.$ZodType, b: z.core.$ZodType): z.core.$ZodType {
  const [x, y] = [polos(a), polos(b)];
  if (!(x instanceof z.ZodEnum && y instanceof z.ZodEnum)) return b;
  // what stands in it by now may be of several kinds
  const arti = [...new Set([x, y].flatMap((s) => s.description?.split(/(?<=\.) /) ?? []))].join(" ");
  return z.enum([...new Set([...x.options, ...y.options].map(String))]).describe(arti);
}

/** What may be asked of any of several, for the document: which one knows what stands in the description. */
export function gabungan(semua: z.ZodObject[], lain: Record<string, z.ZodType> = {}): z.ZodObject {
  const shape: Record<string, z.core.$ZodType> = {};
  for (const s of semua)
    for (const [nama, isi] of Object.entries(s.shape))
      shape[nama] = shape[nama] ? berdua(shape[nama], isi) : polos(isi);
  return bebas({ ...(shape as Record<string, z.ZodType>), ...lain });
}

/** How a figure is split, where the document speaks of all of them. */
export const kelompokAngka = z
  .string()
  .describe(
    "Bagi menurut paling banyak dua hal, dipisah koma, misalnya kantor,tahapan; yang dapat tertulis pada /api/v1/angka.",
  );

export const parameterWilayah = bebas({
  induk: z
    .string()
    .regex(/^64(\.\d{2}){0,2}$/)
    .describe("Hanya wilayah ini dan yang di bawahnya; tanpa ini, seluruh Kalimantan Timur (64)."),
  tingkat: z.enum(["provinsi", "kabupaten_kota", "kecamatan", "desa"]).describe("Hanya tingkat ini."),
});

/** As lib/tenggat/tanya.ts reads it; here for the document and to refuse what is unknown. */
export const parameterTenggat = z.strictObject({
  mulai: z.string().describe("Hari kejadiannya, TTTT-BB-HH."),
  jam: z.string().optional().describe("Jam kejadiannya (WITA), untuk tenggat dalam jam; misalnya 09:30."),
  lama: z.string().optional().describe("Lamanya, bila tidak memakai aturan."),
  satuan: z.enum(SATUAN).optional().describe("Satuan lamanya."),
  aturan: z.string().optional().describe("Kode aturan tenggat, misalnya penanganan."),
  regime: z.enum(HUKUM).optional().describe("Hukum yang berlaku bagi aturan itu."),
});

export const parameterKosong = z.strictObject({});
