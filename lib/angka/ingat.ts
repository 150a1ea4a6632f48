import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Params } from "@/lib/catatan/filter";
import { asViewer, type Tx } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { Ingatan } from "@/lib/ingat";
import { konteks } from "@/lib/jejak/commands";

const BANYAK = 100;
const ingatan = new WeakMap<object, Ingatan<unknown, string>>();

/**
 * What `baca` counts for a viewer and an address, counted again only when something has changed: every change leaves its
 * link in the trace, so while the end of the chain is the same link the figures are the same too; only what looks alike is
 * found afterwards, by the worker. Each viewer has their own. @param milik whose memory it is: the function that says what is counted
 */
export async function ingat<T>(orang: Orang, milik: object, p: Params, baca: () => Promise<T>): Promise<T> {
  return ingatPada(await asViewer(konteks(orang), kepalaJejak), orang, milik, p, baca);
}

/** Where the trace ends, and how often the list of look-alikes has changed. */
export async function kepalaJejak(tx: Tx): Promise<string> {
  const ujung = await tx.one<{ kepala: string }>(
    sql`select current_database() || no || encode(hash, 'hex') || m.ke as kepala from jejak_kepala, mirip_kepala m`,
  );
  return ujung?.kepala ?? "";
}

/** The same for who has read already where the trace ends. @param kepala see `kepalaJejak`, read before what `baca` counts */
export function ingatPada<T>(
  kepala: string,
  orang: Orang,
  milik: object,
  p: Params,
  baca: () => Promise<T>,
): Promise<T> {
  const semua = ingatan.get(milik) ?? new Ingatan<unknown, string>(() => 1, BANYAK);
  ingatan.set(milik, semua);
  const kunci = JSON.stringify([orang.id, orang.tugas, hariIni(), Object.entries(p).sort()]);
  return semua.ambil(kunci, kepala, (dulu) => dulu === kepala, baca) as Promise<T>;
}
