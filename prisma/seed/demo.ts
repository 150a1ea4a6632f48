import "server-only";
import pg from "pg";
import { asOwner, closePools } from "@/lib/db";
import { sinkronkan } from "@/lib/tenggat/simpan";
import { seedAccounts } from "./accounts";
import { loadAreas } from "./areas";
import { instant } from "./load/clock";
import { handovers } from "./load/handover";
import { type Replay, replay } from "./load/replay";
import { noRows } from "./load/state";
import { insert, inside, store } from "./load/store";
import { tipActs } from "./load/tips";
import { batchLink, nihilLinks, nihilRows, people, trace } from "./load/trace";
import { HANDOVERS } from "./plan/current/handovers";
import { AKHIR } from "./plan/days";
import { printedCode } from "./plan/numbers";
import { OFFICES } from "./plan/offices";
import { type Plan, plan } from "./plan/plan";

/**
 * Fills a migrated database that has its reference data with the demo: its accounts, and every record of the plan as
 * the commands would have left it, recorded on its own day. The database is marked as a demo first.
 */
export async function seedDemo(ownerUrl: string): Promise<void> {
  await query(ownerUrl, "insert into pengaturan values ('demo', 'ya') on conflict (kunci) do update set nilai = 'ya'");
  // the synthetic codes of the examples; nowhere else does the portal invent one
  for (const kantor of OFFICES)
    await query(ownerUrl, "update kantor set kode_bawaslu = $1, alamat = 'Jalan Contoh Nomor 1' where kode = $2", [
      printedCode(kantor),
      kantor,
    ]);
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
  // the ledger is posted afterwards, event by event, as it would have been
  await query(ownerUrl, LEDGER("disable"));
  await store(one.rows);

  const batch: Replay = { rows: noRows(), opened: new Map() };
  for (const e of laid.batch) replay(e, batch);
  await store(batch.rows);
  await query(ownerUrl, LEDGER("enable"));
  await query(ownerUrl, "select angka_segarkan()");

  // every clock follows from the steps: derived in one pass, as the commands would have left them
  await inside((tx) => sinkronkan(tx, "semua"));

  await inside((tx) => insert(tx, "nihil", laid.nihil.flatMap(nihilRows)));
  await trace(
    [...one.rows.jejak, batchLink(laid.batch), ...laid.nihil.flatMap(nihilLinks)],
    [...people(laid.entries), ...handovers(HANDOVERS, one.rows), ...tipActs(laid.entries)],
    ownerUrl,
  );
}

const LEDGER = (state: "enable" | "disable") =>
  ["catatan", "terbitan"].map((table) => `alter table ${table} ${state} trigger angka`).join("; ");

async function query(ownerUrl: string, text: string, values: string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}
