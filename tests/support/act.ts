import { randomUUID } from "node:crypto";
import { batalkan, buat, kembalikan, mintaRalat, ubah, validasi } from "@/lib/catatan/commands";
import { asOwner } from "@/lib/db";
import { DAFTAR } from "@/lib/jenis/daftar";
import { lanjutkan } from "@/lib/langkah/commands";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { person } from "@/prisma/seed/load/people";
import { type Event, idOf, inOrder, spine } from "@/prisma/seed/load/replay";
import { papers } from "@/prisma/seed/plan/papers";
import type { Entry } from "@/prisma/seed/plan/record";
import type { TestDatabase } from "./database";

/**
 * Does to a second copy of an entry, through the commands and at the instants of the first, what the demo replayed.
 * A penindakan is not made but found: its case opened it. Returns the copy's id.
 */
export async function act(db: TestDatabase, e: Entry, parentCopy?: string): Promise<string> {
  const original = idOf(e.kunci);
  const links = await db.query<{ pada: string }>(
    "select to_char(pada at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') as pada from jejak where sasaran = $1 and verba <> 'catat_pihak' order by no",
    [original],
  );
  const instants = links.map((l) => l.pada);
  // both bear the same number, which no office may: the original steps out of that rule
  await db.query(
    `begin; set local session_replication_role = replica; update catatan set nomor_ganda = true where id = '${original}'; commit`,
  );
  const id = parentCopy ? await opened(db, e, parentCopy) : await enter(db, e, instants.shift());
  for (const event of inOrder(e)) {
    asOwner(db.url, instants.shift());
    await carryOut(db, e, id, event);
  }
  return id;
}

async function enter(db: TestDatabase, e: Entry, pada?: string): Promise<string> {
  asOwner(db.url, pada);
  const before = e.nasib.find((f) => f.verba === "ubah")?.sebelum;
  const m = { induk: spine(e), rincian: { ...e.rincian, ...before } };
  const dariId = e.dari ? idOf(e.dari) : undefined;
  return (await buat(person("operator", e.kantor), e.jenis, m, { kunci: randomUUID(), dariId })).id;
}

async function opened(db: TestDatabase, e: Entry, parent: string): Promise<string> {
  const found = await db.query<{ id: string }>(
    "select c.id from catatan c join penindakan p on p.catatan_id = c.id where c.induk_id = $1 and p.jalur = $2::jalur",
    [parent, e.rincian.jalur],
  );
  return found[0]?.id ?? "tidak dibuka";
}

async function carryOut(db: TestDatabase, e: Entry, id: string, event: Event): Promise<unknown> {
  const [row] = await db.query<{ versi: number }>("select versi from catatan where id = $1", [id]);
  const versi = row?.versi ?? 0;
  const kunci = randomUUID();
  const operator = person("operator", e.kantor);
  const verifier = person("verifikator", e.kantor);
  const { step, fate: f } = event;
  if (step) {
    const l = {
      kode: step.kode,
      tanggal: step.tanggal,
      nomor: step.nomor ?? null,
      ...papers(e, step),
      keterangan: step.keterangan ?? null,
      rincian: step.rincian ?? {},
    };
    const outcome = DAFTAR[e.jenis].alur[step.kode]?.hasil;
    return lanjutkan(outcome ? verifier : operator, id, versi, l, kunci);
  }
  switch (f.verba) {
    case "validasi":
      return validasi(verifier, id, versi, kunci);
    case "kembalikan":
      return kembalikan(verifier, id, versi, f.pesan, kunci);
    case "ubah":
      return ubah(operator, id, versi, { induk: spine(e), rincian: { ...e.rincian, ...f.menjadi } }, kunci);
    case "minta_ralat":
      return mintaRalat(person("verifikator", "64"), id, versi, f.pesan, kunci);
    case "ajukan_ralat": {
      const m = { induk: spine(e), rincian: { ...e.rincian, ...f.rincian } };
      return ajukanRalat(operator, id, versi, m, f.alasan, kunci);
    }
    case "setujui_ralat": {
      const [open] = await db.query<{ id: string }>("select id from ralat where catatan_id = $1", [id]);
      return putuskanRalat(verifier, open?.id ?? "", true, kunci);
    }
    case "batalkan":
      return batalkan(verifier, id, versi, f.alasan, kunci);
    case "terbitkan":
      return terbitkan(person("ppid", "64"), id, versi, f.ringkasan, kunci);
    case "tarik":
      return tarik(person("ppid", "64"), id, f.alasan, kunci);
  }
}
