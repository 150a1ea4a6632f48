import type { Orang } from "@/lib/akses/policy";
import type { Dasbor } from "@/lib/angka/policy";
import type { Params } from "@/lib/catatan/filter";
import { bacaHalaman, type Kepala, type Muatan, muat, type Props } from "./muat";
import type { PetakDasbor } from "./petak";

/** A dashboard: the figures it asks for and the tiles it makes of them. What has nothing to say under a filter is null. */
export type Susunan<T> = {
  dasbor: Dasbor;
  muat: Muatan<T>;
  petak: (kepala: Kepala, isi: T) => (PetakDasbor | null)[];
};

const ada = <T>(s: Susunan<T>, kepala: Kepala, isi: T) => s.petak(kepala, isi).filter((p) => p !== null);

/** The page of a dashboard: its figures, and its tiles by their codes. */
export async function buka<T>(s: Susunan<T>, props: Props) {
  const { kepala, angka } = await muat(s.dasbor, props, s.muat);
  const semua = new Map(ada(s, kepala, angka).map((p) => [p.kode, p]));
  return { kepala, isi: angka, petak: (kode: string) => semua.get(kode) };
}

/** The same tiles for somebody who downloads them. */
export async function bacaPetak<T>(s: Susunan<T>, orang: Orang, p: Params) {
  const { kepala, angka } = await bacaHalaman(orang, s.dasbor, p, s.muat);
  return { kepala, petak: ada(s, kepala, angka) };
}
