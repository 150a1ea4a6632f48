import "server-only";
import { createHash } from "node:crypto";
import pg from "pg";
import { asOwner, closePools } from "@/lib/db";
import { catatPihak } from "@/lib/pihak/commands";
import { seedAccounts } from "./accounts";
import { loadAreas } from "./areas";
import { instant } from "./load/clock";
import { person } from "./load/people";
import { idOf, type Replay, replay } from "./load/replay";
import { type Link, noRows } from "./load/state";
import { insert, inside, link, store } from "./load/store";
import { AKHIR } from "./plan/days";
import type { Nihil } from "./plan/nihil";
import { type Plan, plan } from "./plan/plan";
import { uuidOf } from "./plan/random";
import type { Entry } from "./plan/record";

/**
 * Fills a migrated database that has its reference data with the demo: its accounts, and every record of the plan as
 * the commands would have left it, recorded on its own day. The database is marked as a demo first.
 */
export async function seedDemo(ownerUrl: string): Promise<void> {
  await query(ownerUrl, "insert into pengaturan values ('demo', 'ya') on conflict (kunci) do update set nilai = 'ya'");
  await seedAccounts(ownerUrl);
  const laid = plan(await loadAreas());
  await closePools();
  asOwner(ownerUrl, instant(AKHIR, 18 * 60));
  try {
    await fill(laid, ownerUrl);
  } finally {
    await closePools();
  }
  await query(ownerUrl, "analyze");
}

async function fill(laid: Plan, ownerUrl: string): Promise<void> {
  const one: Replay = { rows: noRows(), opened: new Map() };
  // a case before what it opened, an LHP before what grew from it
  for (const e of [...laid.entries].sort((a, b) => Number(a.induk !== undefined) - Number(b.induk !== undefined)))
    replay(e, one);
  await store(one.rows);

  const batch: Replay = { rows: noRows(), opened: new Map() };
  for (const e of laid.batch) replay(e, batch);
  await store(batch.rows);

  await inside((tx) => insert(tx, "nihil", laid.nihil.flatMap(nihilRows)));
  await trace([...one.rows.jejak, batchLink(laid.batch), ...laid.nihil.map(nihilLink)], people(laid.entries), ownerUrl);
}

/** A batch posts one link: how many, and a digest of which. */
function batchLink(batch: Entry[]): Link {
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
const nihilRows = (n: Nihil) =>
  n.jenis.map((jenis) => ({
    kantor_kode: n.kantor,
    jenis,
    bulan: n.bulan,
    oleh: person("operator", n.kantor).id,
    pada: declaredAt(n),
  }));
const nihilLink = (n: Nihil): Link => ({
  pada: declaredAt(n),
  pelaku: person("operator", n.kantor).id,
  verba: "nihil",
  sasaran: `${n.kantor}/${n.bulan.slice(0, 7)}`,
  kantor_kode: n.kantor,
  versi: null,
  rincian: { jenis: n.jenis },
});

type Party = { pada: string; e: Entry; peran: NonNullable<Entry["pihak"]>[number]["peran"]; nama: string };
const people = (entries: Entry[]): Party[] =>
  entries.flatMap((e) => (e.pihak ?? []).map((p, i) => ({ ...p, e, pada: instant(e.tanggal, 17 * 60 + i) })));

/** The chain in the order of time; names of people go through the vault's own command at their turn. */
async function trace(links: Link[], parties: Party[], ownerUrl: string): Promise<void> {
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
      nik: null,
      telepon: null,
      alamat: null,
      anak: false,
    });
  }
  for (; at < ordered.length; at += LINKS) await link(ordered.slice(at, at + LINKS));
}

// every link updates the head of the chain, so a transaction of thousands would walk ever longer over dead rows
const LINKS = 400;
const byTime = (a: { pada: string }, b: { pada: string }) => a.pada.localeCompare(b.pada);

async function query(ownerUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
