import { bulanGenap, hariBulan } from "@/lib/angka/bulan";
import { filterDari } from "@/lib/angka/filter";
import { type Bahan, nihilBulan } from "@/lib/angka/queries";
import { type Angka, menunggu } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { JENIS, type Jenis } from "@/lib/jenis/fields";

const UMUM = ["kantor", "tahapan", "bulan", "terbit"];
const REGISTRASI = ["registrasi", "kantor:registrasi"];
/** A penindakan is opened by the portal: no office hands it in. */
export const DICATAT = JENIS.filter((j) => j !== "penindakan");

export type PerJenis = Record<Jenis, { f: Filter; a: Angka }>;
type Bulan = { f: Filter; ada: Map<string, number>; menunggu: Map<string, number> };
export type Kelengkapan = { bulan: string; jenis: Partial<Record<Jenis, Bulan>>; nihil: Set<string> };

/** The figures of the leaders' dashboard: every kind the same ways, and what the last full month brought. */
export async function muatPimpinan(bahan: Bahan) {
  const { hitung, saringan } = bahan;
  const isi: Partial<PerJenis> = {};
  for (const jenis of JENIS) {
    const f = filterDari(saringan, jenis);
    isi[jenis] = { f, a: await hitung(f, jenis === "pelanggaran" ? [...UMUM, ...REGISTRASI] : UMUM) };
  }
  return { isi: isi as PerJenis, lengkap: await muatBulan(bahan) };
}

/** The last month that is over, whatever the penyelenggaraan: an office that entered something has handed in its data. */
async function muatBulan({ hitung, tx, orang, saringan }: Bahan): Promise<Kelengkapan> {
  const bulan = bulanGenap(saringan.per);
  const jenis: Kelengkapan["jenis"] = {};
  for (const j of DICATAT) {
    const f: Filter = { jenis: j, ...hariBulan(bulan, undefined, saringan.per), dimensi: {} };
    const ada = new Map((await hitung(f, ["kantor"])).menurut.kantor?.map((b) => [b.kunci, b.n]));
    jenis[j] = { f, ada, menunggu: await menunggu(tx, orang, f, "kantor") };
  }
  return { bulan, jenis, nihil: await nihilBulan(tx, bulan) };
}
