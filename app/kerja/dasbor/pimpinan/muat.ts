import { bulanGenap, hariBulan } from "@/lib/angka/bulan";
import { filterDari } from "@/lib/angka/filter";
import { type Bahan, nihilBulan } from "@/lib/angka/queries";
import { type Angka, menunggu } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { BIASA, type Pilihan } from "../pilihan";
import { lalu } from "../ringkas";
import { caraTren, denganPekan } from "../tren";

const UMUM = ["kantor", "tahapan", "terbit"];
const REGISTRASI = ["registrasi", "kantor:registrasi"];
/** A penindakan is opened by the portal: no office hands it in. */
export const DICATAT = JENIS.filter((j) => j !== "penindakan");

export type PerJenis = Record<Jenis, { f: Filter; a: Angka; dulu: Angka }>;
type Bulan = { f: Filter; ada: Map<string, number>; menunggu: Map<string, number> };
export type Kelengkapan = { bulan: string; jenis: Partial<Record<Jenis, Bulan>>; nihil: Set<string> };

/** The figures of the leaders' dashboard: every kind the same ways, now and at its change, and what the last full month brought. */
export async function muatPimpinan(bahan: Bahan, pilihan: Pilihan = BIASA) {
  const { hitung, saringan } = bahan;
  const tren = caraTren(pilihan);
  const tanya = JENIS.map((jenis) => ({
    f: filterDari(saringan, jenis),
    menurut: [...UMUM, tren, ...(jenis === "pelanggaran" ? REGISTRASI : [])],
  }));
  const dulu = tanya.map(({ f }) => ({ f: lalu(f, pilihan), sahSaja: true }));
  const bulan = bulanGenap(saringan.per);
  const lewat = DICATAT.map((j) => ({
    f: { jenis: j, ...hariBulan(bulan, undefined, saringan.per), dimensi: {} } as Filter,
    menurut: ["kantor"],
    sahSaja: true,
  }));
  const angka = await hitung(...tanya, ...dulu, ...lewat);
  const n = JENIS.length;
  const semua = tanya.map(({ f }, i) => ({ f, a: angka[i] as Angka, dulu: angka[n + i] as Angka }));
  const isi = Object.fromEntries((await denganPekan(bahan, pilihan, semua)).map((x) => [x.f.jenis, x])) as PerJenis;
  return { isi, lengkap: await lengkapi(bahan, bulan, lewat, angka.slice(2 * n)) };
}
export type IsiPimpinan = Awaited<ReturnType<typeof muatPimpinan>>;

type Tanya = { f: Filter; menurut: string[] };

/** The last month that is over, whatever the penyelenggaraan: an office that entered something has handed in its data. */
async function lengkapi({ tx, orang }: Bahan, bulan: string, tanya: Tanya[], angka: Angka[]): Promise<Kelengkapan> {
  const tunggu = await menunggu(tx, orang, tanya);
  const jenis: Kelengkapan["jenis"] = {};
  for (const [i, { f }] of tanya.entries()) {
    const ada = new Map(angka[i]?.menurut.kantor?.map((b) => [b.kunci, b.n]));
    jenis[f.jenis] = { f, ada, menunggu: tunggu[i] ?? new Map() };
  }
  return { bulan, jenis, nihil: await nihilBulan(tx, bulan) };
}
