import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Orang } from "@/lib/akses/policy";
import { simpanan } from "@/lib/berkas/simpanan";
import { rilisData } from "@/lib/jobs/commands";
import { kunciRilis } from "@/lib/katalog/rilis";
import type { TestDatabase } from "./database";

const BYTES = "nomor,keadaan\n";
const DIGEST = createHash("sha256").update(BYTES).digest("hex");

/** A release of the province with one file, and one of open data, as short as the database takes them. */
export async function storeRelease(db: TestDatabase, { id }: Orang): Promise<void> {
  await db.query(`insert into rilis_data (himpunan, tanggal, ke, sampai, baris, lisensi, sebab, dibaca_pada)
      values ('sengketa', '2026-11-01', 1, '2026-11-01', 1, 'CC BY 4.0', 'bulanan', waktu());
    insert into rilis_data_berkas values ('sengketa', '2026-11-01', 1, 'csv', ${BYTES.length}, '${DIGEST}')`);
  await db.query(
    `with baru as (
       insert into rilis (kantor_kode, jenis, judul, nomor, versi, alamat, per, kertas, isi, sidik, oleh)
       values ('64', '{sengketa}', 'Rilis', 'RKP-1', '1', 'jenis=sengketa', '2024-02-02', 'a4', '{}', encode(sha256('{}'), 'hex'), $1)
       returning id)
     insert into rilis_berkas (rilis_id, bentuk, sidik, isi) select id, 'xlsx', encode(sha256('x'), 'hex'), 'x' from baru`,
    [id],
  );
}

/** Gives that file of open data its bytes, and makes a release of every dataset as the worker does at the turn of a month. */
export async function releaseData(db: TestDatabase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rilis-"));
  const file = join(folder, DIGEST);
  writeFileSync(file, BYTES);
  await simpanan().taruh(kunciRilis(DIGEST), file, BYTES.length);
  rmSync(folder, { recursive: true });
  await rilisData({ sebab: "bulanan" }, async (text, values) => ({ rows: await db.query(text, values) }));
}
