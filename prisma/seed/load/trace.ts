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

/** What is done through a command of its own, at its instant. */
export type Act = { pada: string; run: () => Promise<unknown> };

export const people = (entries: Entry[]): Act[] =>
  entries.flatMap((e) =>
    (e.pihak ?? []).map(({ peran, nama }, i) => ({
      pada: instant(e.tanggal, 17 * 60 + i),
      run: () => {
        const kunci = uuidOf(`pihak/${e.kunci}/${peran}`);
        const who = { catatanId: idOf(e.kunci), kunci, peran, nama, ...tanpaRincian };
        return catatPihak(person("operator", e.kantor), who);
      },
    })),
  );

/** The chain in the order of time; names of people, handovers and tips go through their own commands at their turn. */
export async function trace(links: Link[], acts: Act[], ownerUrl: string): Promise<void> {
  const ordered = [...links].sort(byTime);
  let at = 0;
  for (const act of [...acts].sort(byTime)) {
    const from = at;
    while (at < ordered.length && (ordered[at]?.pada ?? "") <= act.pada) at++;
    await link(ordered.slice(from, at));
    asOwner(ownerUrl, act.pada);
    await act.run();
  }
  for (; at < ordered.length; at += LINKS) await link(ordered.slice(at, at + LINKS));
}

// every link updates the head of the chain, so a transaction of thousands would walk ever longer over dead rows
const LINKS = 400;
const byTime = (a: { pada: string }, b: { pada: string }) => a.pada.localeCompare(b.pada);
