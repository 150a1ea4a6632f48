import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { Orang } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import type { Acuan, Saringan } from "@/lib/angka/filter";
import { ingat } from "@/lib/angka/ingat";
import { berpekan as bisaPekan } from "@/lib/angka/pekan";
import { DASBOR, type Dasbor, dasborTerbuka } from "@/lib/angka/policy";
import { type Bahan, bacaDasbor } from "@/lib/angka/queries";
import type { Params } from "@/lib/catatan/filter";
import type { Jenis } from "@/lib/jenis/fields";
import type { Penyampaian } from "@/lib/terbitan/penyampaian";
import { bacaPilihan, type Pilihan } from "./pilihan";

export type Props = { searchParams: Promise<Params> };
/** What every dashboard shows around its figures. */
export type Kepala = {
  dasbor: Dasbor;
  terbuka: Dasbor[];
  acuan: Acuan;
  saringan: Saringan;
  galat: string[];
  /** Had the portal recorded anything by what the filter calls known? */
  tercatat: boolean;
  /** Which offices handed in the data of the dashboard's first kind. */
  cakupan: Penyampaian[];
  dibaca: Date;
  pilihan: Pilihan;
};

export const metadataDasbor = (dasbor: Dasbor): Metadata => ({ title: DASBOR[dasbor].judul });

/** Whoever is signed in and what they ask; a dashboard that is not theirs does not exist. */
export async function pembaca(dasbor: Dasbor, { searchParams }: Props): Promise<{ orang: Orang; p: Params }> {
  const orang = await wajibViewer();
  if (!dasborTerbuka(orang).includes(dasbor)) notFound();
  return { orang, p: await searchParams };
}

/** Reads the figures of a dashboard. */
export type Muatan<T> = (bahan: Bahan, pilihan: Pilihan) => Promise<T>;
/** Which dashboard is read, and how. */
export type Bacaan<T> = {
  dasbor: Dasbor;
  muat: Muatan<T>;
  /** names of what only this page may be asked */
  milik?: readonly string[];
  /** what it opens with where the address says nothing about it */
  bawaan?: Params;
  /** the kind whose coverage it names, where that is asked for */
  utama?: (p: Params) => Jenis | undefined;
};

/** A dashboard by its address, of somebody to whom it is open. What was counted is remembered by `b.muat`: one and the same
 * function for every visit. */
export async function bacaHalaman<T>(orang: Orang, b: Bacaan<T>, diminta: Params) {
  const { dasbor } = b;
  const p = { ...b.bawaan, ...diminta };
  const dibaca = await ingat(orang, b.muat, p, () =>
    bacaDasbor(orang, p, b.utama?.(p) ?? DASBOR[dasbor].utama, async (bahan) => {
      const berpekan = DASBOR[dasbor].jenis.every((j) => bisaPekan(orang, j));
      const dipilih = bacaPilihan(p, bahan.saringan, berpekan, b.milik);
      return { ...dipilih, angka: await b.muat(bahan, dipilih.pilihan) };
    }),
  );
  const { acuan, saringan, tercatat, cakupan } = dibaca;
  const { angka, pilihan } = dibaca.isi;
  const galat = [...dibaca.galat, ...dibaca.isi.galat];
  const terbuka = dasborTerbuka(orang);
  const kepala: Kepala = {
    dasbor,
    terbuka,
    acuan,
    saringan,
    galat,
    tercatat,
    cakupan,
    dibaca: new Date(),
    pilihan,
  };
  return { kepala, angka };
}
