import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wajibViewer } from "@/lib/akses/session";
import type { Acuan, Saringan } from "@/lib/angka/filter";
import { DASBOR, type Dasbor, dasborTerbuka } from "@/lib/angka/policy";
import { type Bahan, bacaDasbor } from "@/lib/angka/queries";
import type { Params } from "@/lib/catatan/filter";
import type { Penyampaian } from "@/lib/terbitan/penyampaian";

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
};

export const metadataDasbor = (dasbor: Dasbor): Metadata => ({ title: `Dasbor ${DASBOR[dasbor].label}` });

/** Loads a dashboard for whoever is signed in; one that is not theirs does not exist. */
export async function muat<T>(dasbor: Dasbor, { searchParams }: Props, isi: (bahan: Bahan) => Promise<T>) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes(dasbor)) notFound();
  const p = await searchParams;
  const dibaca = await bacaDasbor(orang, p, DASBOR[dasbor].utama, isi);
  const { acuan, saringan, galat, tercatat, cakupan, isi: angka } = dibaca;
  const kepala: Kepala = { dasbor, terbuka, acuan, saringan, galat, tercatat, cakupan, dibaca: new Date() };
  return { kepala, angka };
}
