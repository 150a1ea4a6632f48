import "server-only";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import type { Params } from "@/lib/catatan/filter";
import { asViewer } from "@/lib/db";
import { hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";

/** What was counted, and where the trace stood just before. */
type Ingatan = { kepala: string; dibaca: Promise<unknown> };

const BANYAK = 100;
const ingatan = new WeakMap<object, Map<string, Ingatan>>();

/**
 * What `baca` counts for a viewer and an address, counted again only when something has changed: every change leaves its
 * link in the trace, so while the end of the chain is the same link the figures are the same too. Each viewer has their
 * own. @param milik whose memory it is: the function that says what is counted
 */
export async function ingat<T>(orang: Orang, milik: object, p: Params, baca: () => Promise<T>): Promise<T> {
  const ujung = await asViewer(konteks(orang), (tx) =>
    tx.one<{ kepala: string }>(sql`select current_database() || no || encode(hash, 'hex') as kepala from jejak_kepala`),
  );
  const kepala = ujung?.kepala ?? "";
  const semua = ingatan.get(milik) ?? new Map<string, Ingatan>();
  ingatan.set(milik, semua);
  const kunci = JSON.stringify([orang.id, orang.tugas, hariIni(), Object.entries(p).sort()]);
  const ada = semua.get(kunci);
  const kini = ada?.kepala === kepala ? ada : { kepala, dibaca: baca() };
  semua.delete(kunci); // put back as the newest
  semua.set(kunci, kini);
  for (const lama of [...semua.keys()].slice(0, -BANYAK)) semua.delete(lama);
  kini.dibaca.catch(() => semua.delete(kunci));
  return kini.dibaca as Promise<T>;
}
