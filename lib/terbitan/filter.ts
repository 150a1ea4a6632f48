import { z } from "zod";
import { type Keluhan, keluhan } from "@/lib/antarmuka/keluhan";
import { alamat, type Filter, type Params, pahamiFilter } from "@/lib/catatan/filter";
import { dimensiJenis, jenisDari } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { tanyaAsing } from "./jalur";

/**
 * What the public searches for: the shared filter, where a case stands, the year, the order, and the place in the list
 * (keyset). `lintas`: over every kind; then `filter.jenis` means nothing, and of the dimensions only the legal kind counts.
 */
export type Saring = {
  filter: Filter;
  lintas?: true;
  keadaan?: string;
  tahun?: number;
  urut?: Urut;
  sesudah?: Sesudah;
};
export type Sesudah = { nilai: string; id: string };
export const URUT = { terbaru: "Terbaru", relevan: "Paling relevan", terlama: "Terlama" };
export type Urut = keyof typeof URUT;

const PANJANG_KATA = 100;
const SLUG = /^[a-z0-9-]{1,120}$/;
const satu = (p: Params, k: string) => (Array.isArray(p[k]) ? p[k]?.[0] : p[k])?.trim() || undefined;

/** A state in words as a part of an address: "Putusan Bawaslu: terbukti" → `putusan-bawaslu-terbukti`. SQL says the same. */
export const slugKeadaan = (kata: string) =>
  kata
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const NAMA = "jenis kata keadaan tahun urut sesudah penyelenggaraan tahapan kantor wilayah dari per".split(" ");
/**
 * By what a kind can be searched; without one, whatever any of them knows. What was known on a day is not among it: only
 * figures know that.
 */
export const namaSaring = (jenis?: Jenis): string[] => [
  ...NAMA,
  ...new Set((jenis ? [jenis] : JENIS).flatMap((j) => Object.keys(dimensiJenis(j, true)))),
];

const salah = {
  jenis: keluhan(
    "Jenis data itu tidak ada.",
    `“jenis” berisi salah satu dari: ${JENIS.join(", ")}.`,
    `There is no such kind of data. “jenis” holds one of: ${JENIS.join(", ")}.`,
    "Yang tampil: semua jenis.",
  ),
  wilayah: keluhan(
    "Data publik disaring sampai kabupaten/kota saja.",
    "Isi “wilayah” dengan kode kabupaten/kotanya, misalnya 64.72.",
    "Public data are filtered down to the regency or city only. Give “wilayah” its code, such as 64.72.",
  ),
  panjang: keluhan(
    `Kata yang dicari paling banyak ${PANJANG_KATA} huruf.`,
    "Persingkat “kata”.",
    `The words to search for hold at most ${PANJANG_KATA} characters. Shorten “kata”.`,
    "Yang dicari hanya awalnya.",
  ),
  kendali: keluhan(
    "Isian kata hanya memuat huruf kendali yang tidak terlihat.",
    "Isi “kata” dengan kata, atau hilangkan.",
    "“kata” holds control characters only. Give it words, or leave it out.",
  ),
  rusak: keluhan(
    "Sebagian huruf yang Anda ketik rusak.",
    "Kirim “kata” sebagai UTF-8 dengan kode persen.",
    "Some characters of “kata” are broken. Send it as percent-encoded UTF-8.",
    "Ketik ulang katanya.",
  ),
  keadaan: keluhan(
    "Keadaan itu tidak dikenal.",
    "“keadaan” berisi kata publiknya sebagai bagian alamat, misalnya tidak-diregistrasi.",
    "That state is not known. “keadaan” holds the public's words as a part of an address, such as tidak-diregistrasi.",
  ),
  sejenis: keluhan(
    "Saringan yang hanya ada pada satu jenis data tidak berlaku di sini.",
    `Sebut juga “jenis”: ${JENIS.join(", ")}.`,
    `A filter that only one kind of data has does not apply here. Name the kind as well, with “jenis”: ${JENIS.join(", ")}.`,
    "Saringan itu diabaikan. Pilih jenisnya lebih dahulu.",
  ),
  tahun: keluhan(
    "Tahun itu tidak dikenal.",
    "Tulis empat angka, 2000 sampai 2099.",
    "That year is not known. Write four digits, 2000 to 2099.",
  ),
  urut: keluhan(
    "Urutan itu tidak dikenal.",
    `“urut” berisi salah satu dari: ${Object.keys(URUT).join(", ")}.`,
    `That order is not known. “urut” holds one of: ${Object.keys(URUT).join(", ")}.`,
    "Yang tampil: terbaru dahulu.",
  ),
  sesudah: keluhan(
    "Tempat dalam daftar tidak dikenal.",
    "Mulai lagi tanpa “sesudah”.",
    "That place in the list is not known. Start again without “sesudah”.",
    "Daftar dimulai dari awal.",
  ),
};

/** Reads a public search. Never throws: what cannot be understood is left out and named in `galat`. */
export function bacaSaring(p: Params): { saring: Saring; galat: Keluhan[] } {
  const kata = satu(p, "jenis");
  const jenis = kata ? jenisDari(kata) : undefined;
  const dibaca = { ...p, status: undefined, diketahui: undefined };
  const { filter, galat } = pahamiFilter(jenis ?? "pelanggaran", dibaca, true);
  galat.push(...tanyaAsing(p, namaSaring(jenis)));
  if (kata && !jenis) galat.unshift(salah.jenis);
  if (filter.wilayah && filter.wilayah.length > 5) {
    galat.push(salah.wilayah);
    filter.wilayah = filter.wilayah.slice(0, 5);
  }
  const ketik = satu(p, "kata") ?? "";
  if (ketik.length > PANJANG_KATA) galat.push(salah.panjang);
  if (ketik && !filter.kata) galat.push(salah.kendali);
  if (ketik.includes("\ufffd")) galat.push(salah.rusak);
  const keadaan = satu(p, "keadaan");
  if (keadaan && !SLUG.test(keadaan)) galat.push(salah.keadaan);
  const saring: Saring = { filter, keadaan: keadaan && SLUG.test(keadaan) ? keadaan : undefined };
  if (!jenis) {
    saring.lintas = true;
    const { kelompok } = filter.dimensi;
    const dibaca = [...NAMA, ...Object.keys(dimensiJenis(filter.jenis, true))];
    const sejenis = namaSaring().filter((d) => !dibaca.includes(d) && satu(p, d));
    if ([...sejenis, ...Object.keys(filter.dimensi)].some((d) => d !== "kelompok")) galat.push(salah.sejenis);
    filter.dimensi = kelompok ? { kelompok } : {};
  }
  const tahun = satu(p, "tahun");
  if (tahun && /^20\d\d$/.test(tahun)) saring.tahun = Number(tahun);
  else if (tahun) galat.push(salah.tahun);
  const urut = satu(p, "urut");
  if (urut && !Object.hasOwn(URUT, urut)) galat.push(salah.urut);
  else if (urut && urut !== "terbaru") saring.urut = urut as Urut;
  // relevant to no word is nothing
  if (saring.urut === "relevan" && !filter.kata) delete saring.urut;
  saring.sesudah = bacaSesudah(p, saring.urut, galat);
  return { saring, galat };
}

const sahHari = (v: string) => z.iso.date().safeParse(v).success && v >= "2000-01-01";

function bacaSesudah(p: Params, urut: Urut | undefined, galat: Keluhan[]): Sesudah | undefined {
  const v = satu(p, "sesudah");
  if (!v) return undefined;
  const [nilai = "", id = "", lebih] = v.split("~");
  const [, hari = ""] = (urut === "relevan" ? /^\d{1,7}\.(.+)$/ : /^(.+)$/).exec(nilai) ?? [];
  if (lebih === undefined && sahHari(hari) && /^[0-9a-f]{12}$/.test(id)) return { nilai, id };
  galat.push(salah.sesudah);
  return undefined;
}

const sebagaiAlamat = (s: Saring, ubah: Record<string, string | undefined> = {}) =>
  alamat(s.filter, { keadaan: s.keadaan, tahun: s.tahun?.toString(), urut: s.urut, ...ubah });

/**
 * The address of a search, with changes; undefined removes a part. Changing anything starts the list anew; with another
 * kind go the filters that only the old one has.
 */
export function alamatCari(s: Saring, { jenis, ...ubah }: Record<string, string | undefined> = {}): string {
  const kini = s.lintas ? undefined : s.filter.jenis;
  const lain = jenis === undefined || jenis === kini ? s : { ...s, filter: { ...s.filter, dimensi: {} } };
  const tanya = new URLSearchParams(sebagaiAlamat(lain, ubah));
  const pilih = jenis === undefined ? kini : jenis || undefined;
  const isi = [pilih && `jenis=${pilih}`, tanya.toString()].filter(Boolean).join("&");
  return isi ? `/cari?${isi}` : "/cari";
}

/** The download that holds the same records. */
export const alamatUnduh = (s: Saring, bentuk: "csv" | "json" = "csv") =>
  `${s.lintas ? "/cari" : `/data/${s.filter.jenis}`}/unduh.${bentuk}${sebagaiAlamat(s, { urut: undefined })}`;

/** The search page of a finished filter: every figure links to its list through here. */
export const cari = (filter: Filter, keadaan?: string) =>
  alamatCari({ filter, keadaan: keadaan && slugKeadaan(keadaan) });
