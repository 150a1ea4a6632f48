import type { Orang } from "@/lib/akses/policy";
import { DASBOR } from "@/lib/angka/policy";
import type { Bahan } from "@/lib/angka/queries";
import type { Params } from "@/lib/catatan/filter";
import type { Jenis } from "@/lib/jenis/fields";
import { type Bacaan, bacaHalaman, type Kepala, type Muatan, type Props, pembaca } from "./muat";
import type { PetakDasbor } from "./petak";

/** A dashboard: the figures it asks for and the tiles it makes of them. What has nothing to say under a filter is null. */
export type Susunan<T> = Bacaan<T> & {
  petak: (kepala: Kepala, isi: T) => (PetakDasbor | null)[];
  /** Was nothing counted at all? Without it the page says so itself. */
  kosong?: (isi: T) => boolean;
};
/** Nothing was counted: since which month there is anything at all, or null. */
export type Kosong = { awal: string | null };

async function sejak({ hitung, saringan }: Bahan, jenis: readonly Jenis[]): Promise<Kosong> {
  const { diketahui } = saringan;
  const semua = await hitung(...jenis.map((j) => ({ f: { jenis: j, diketahui, dimensi: {} } })));
  const [awal = null] = semua.flatMap((a) => a.mulai ?? []).sort();
  return { awal };
}

type Isi<T> = { isi: T; kosong: Kosong | null };
const dibaca = new WeakMap<object, Muatan<Isi<unknown>>>();

/** What a page and its files read; one function a dashboard, because what was read is remembered by it (lib/angka/ingat.ts). */
function muatan<T>(s: Susunan<T>): Muatan<Isi<T>> {
  const ada = dibaca.get(s) as Muatan<Isi<T>> | undefined;
  if (ada) return ada;
  const baru: Muatan<Isi<T>> = async (bahan, pilihan) => {
    const isi = await s.muat(bahan, pilihan);
    return { isi, kosong: s.kosong?.(isi) ? await sejak(bahan, DASBOR[s.dasbor].jenis) : null };
  };
  dibaca.set(s, baru);
  return baru;
}

/** The same tiles for somebody who downloads them. */
export async function bacaPetak<T>(s: Susunan<T>, orang: Orang, p: Params) {
  const { kepala, angka } = await bacaHalaman(orang, { ...s, muat: muatan(s) }, p);
  return { kepala, ...angka, petak: s.petak(kepala, angka.isi).filter((x) => x !== null) };
}

/** The page of a dashboard: its figures, and its tiles by their codes. */
export async function buka<T>(s: Susunan<T>, props: Props) {
  const { orang, p } = await pembaca(s.dasbor, props);
  const { petak, ...lain } = await bacaPetak(s, orang, p);
  const semua = new Map(petak.map((x) => [x.kode, x]));
  return { ...lain, petak: (kode: string) => semua.get(kode) };
}
