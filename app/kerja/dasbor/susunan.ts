import type { Orang } from "@/lib/akses/policy";
import { DASBOR, type Dasbor } from "@/lib/angka/policy";
import type { Bahan } from "@/lib/angka/queries";
import type { Params } from "@/lib/catatan/filter";
import { bacaHalaman, type Kepala, type Muatan, muat, type Props } from "./muat";
import type { PetakDasbor } from "./petak";

/** A dashboard: the figures it asks for and the tiles it makes of them. What has nothing to say under a filter is null. */
export type Susunan<T> = {
  dasbor: Dasbor;
  muat: Muatan<T>;
  petak: (kepala: Kepala, isi: T) => (PetakDasbor | null)[];
  /** Was nothing counted at all? Without it the page says so itself. */
  kosong?: (isi: T) => boolean;
};
/** Nothing was counted: since which month there is anything at all, or null. */
export type Kosong = { awal: string | null };

const ada = <T>(s: Susunan<T>, kepala: Kepala, isi: T) => s.petak(kepala, isi).filter((p) => p !== null);

async function sejak({ hitung, saringan }: Bahan, dasbor: Dasbor): Promise<Kosong> {
  const { diketahui } = saringan;
  const semua = await hitung(...DASBOR[dasbor].jenis.map((jenis) => ({ f: { jenis, diketahui, dimensi: {} } })));
  const [awal = null] = semua.flatMap((a) => a.mulai ?? []).sort();
  return { awal };
}

type Isi<T> = { isi: T; kosong: Kosong | null };
const muatan = new WeakMap<object, Muatan<Isi<unknown>>>();

/** What a dashboard reads: one function for each, for its figures are remembered by it (lib/angka/ingat.ts). */
function muatanDari<T>(s: Susunan<T>): Muatan<Isi<T>> {
  const ada = muatan.get(s) as Muatan<Isi<T>> | undefined;
  const satu: Muatan<Isi<T>> =
    ada ??
    (async (bahan, pilihan) => {
      const isi = await s.muat(bahan, pilihan);
      return { isi, kosong: s.kosong?.(isi) ? await sejak(bahan, s.dasbor) : null };
    });
  muatan.set(s, satu);
  return satu;
}

/** The page of a dashboard: its figures, and its tiles by their codes. */
export async function buka<T>(s: Susunan<T>, props: Props) {
  const { kepala, angka } = await muat(s.dasbor, props, muatanDari(s));
  const semua = new Map(ada(s, kepala, angka.isi).map((p) => [p.kode, p]));
  return { kepala, ...angka, petak: (kode: string) => semua.get(kode) };
}

/** The same tiles for somebody who downloads them. */
export async function bacaPetak<T>(s: Susunan<T>, orang: Orang, p: Params) {
  const { kepala, angka } = await bacaHalaman(orang, s.dasbor, p, muatanDari(s));
  return { kepala, petak: ada(s, kepala, angka.isi) };
}
