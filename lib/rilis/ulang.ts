import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { bacaRekap } from "@/lib/rekap/queries";
import { sidik } from "@/lib/rekap/rekap";
import { berkasDari } from "./berkas";
import type { RilisUtuh } from "./queries";
import { sebabBeda } from "./sebab";

/** What came out when a release was derived again: each file's digest then and now, and why one is not the same. */
export type Ulang = { sama: boolean; berkas: { bentuk: string; dulu: string; kini: string }[]; sebab: string[] };

/** Derives a release again from the records, as known at its own instant, and compares the bytes. */
export async function turunkanUlang(orang: Orang, r: RilisUtuh): Promise<Ulang> {
  const { rekap, galat } = await bacaRekap(orang, Object.fromEntries(new URLSearchParams(r.alamat)));
  if (!rekap) return { sama: false, berkas: [], sebab: galat };
  const kini = await berkasDari(rekap, r.kertas);
  const berkas = r.berkas.map((b) => ({ bentuk: b.bentuk, dulu: b.sidik, kini: sidik(kini[b.bentuk]) }));
  const sama = berkas.every((b) => b.dulu === b.kini);
  return { sama, berkas, sebab: sama ? [] : sebabBeda(r.rekap, rekap) };
}
