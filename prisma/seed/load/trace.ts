import "server-only";
import { createHash } from "node:crypto";
import { asOwner } from "@/lib/db";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { AKHIR } from "../plan/days";
import type { Nihil } from "../plan/nihil";
import { uuidOf } from "../plan/random";
import type { Entry } from "../plan/record";
import { instant } from "./clock";
import { person } from "./people";
import { idOf } from "./replay";
import type { Link } from "./state";
import { link } from "./store";

/** A batch posts one link: how many, and a digest of which. */
export function batchLink(batch: Entry[]): Link {
  const ids = batch.map((e) => idOf(e.kunci)).sort();
  const last =
    batch
      .map((e) => e.tanggal)
      .sort()
      .at(-1) ?? AKHIR;
  const sidik = createHash("sha256").update(ids.join("\n")).digest("hex");
  const rincian = { jenis: "pengawasan", jumlah: ids.length, sidik };
  return {
    pada: instant(last, 20 * 60),
    pelaku: person("operator", "64").id,
    verba: "impor",
    sasaran: ids[0] ?? "",
    kantor_kode: "64",
    versi: null,
    rincian,
  };
}

const declaredAt = (n: Nihil) => instant(n.hari, 10 * 60 + (Number(n.kantor.slice(3)) || 0));
export const nihilRows = (n: Nihil) =>
  n.jenis.map((jenis) => ({
    kantor_kode: n.kantor,
    jenis,
    bulan: n.bulan,
    oleh: person("operator", n.kantor).id,
    pada: declaredAt(n),
  }));
// a declaration is made for one kind (lib/nihil/commands.ts)
export const nihilLinks = (n: Nihil) =>
  n.jenis.map(
    (jenis): Link => ({
      pada: declaredAt(n),
      pelaku: person("operator", n.kantor).id,
      verba: "nihil",
      sasaran: `nihil ${n.kantor} ${jenis} ${n.bulan}`,
      kantor_kode: n.kantor,
      versi: null,
      rincian: { jenis, bulan: n.bulan },
    }),
  );

type Party = { pada: string; e: Entry; peran: NonNullable<Entry["pihak"]>[number]["peran"]; nama: string };
export const people = (entries: Entry[]): Party[] =>
  entries.flatMap((e) => (e.pihak ?? []).map((p, i) => ({ ...p, e, pada: instant(e.tanggal, 17 * 60 + i) })));

/** The chain in the order of time; names of people go through the vault's own command at their turn. */
export async function trace(links: Link[], parties: Party[], ownerUrl: string): Promise<void> {
  const ordered = [...links].sort(byTime);
  let at = 0;
  for (const party of [...parties].sort(byTime)) {
    const from = at;
    while (at < ordered.length && (ordered[at]?.pada ?? "") <= party.pada) at++;
    await link(ordered.slice(from, at));
    asOwner(ownerUrl, party.pada);
    const { e, peran, nama } = party;
    const kunci = uuidOf(`pihak/${e.kunci}/${peran}`);
    await catatPihak(person("operator", e.kantor), {
      catatanId: idOf(e.kunci),
      kunci,
      peran,
      nama,
      ...tanpaRincian,
    });
  }
  for (; at < ordered.length; at += LINKS) await link(ordered.slice(at, at + LINKS));
}

// every link updates the head of the chain, so a transaction of thousands would walk ever longer over dead rows
const LINKS = 400;
const byTime = (a: { pada: string }, b: { pada: string }) => a.pada.localeCompare(b.pada);
