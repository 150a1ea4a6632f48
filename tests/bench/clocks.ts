import { randomUUID } from "node:crypto";
import pg from "pg";
import sql from "sql-template-tag";
import { asAccounts, asViewer, closePools } from "@/lib/db";
import { hitungUlang } from "@/lib/tenggat/commands";
import { sinkronkan } from "@/lib/tenggat/simpan";
import { atEnd } from "@/prisma/lifecycle";
import { step, table } from "@/prisma/progress";
import { databaseUrl, openTestServer } from "../support/server";

const CASES = `
  with baru as (
    insert into catatan (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, posisi,
                         dibuat_oleh, diubah_oleh)
    select 'pelanggaran', '64.08', '64.08', 'PEMILU-2024', 'P24-10-KAMPANYE', date '2024-01-15' + n % 20, 'Perkara ' || n,
           'diregistrasi', $2, $2 from generate_series(1, $1) n returning id, tanggal_diterima),
  rincian as (
    insert into pelanggaran (catatan_id, sumber, tanggal_diketahui, uraian, kategori_terlapor, jenis_pelanggaran)
    select id, 'temuan', tanggal_diterima - 3, 'Uraian.', 'asn', '{hukum_lainnya}' from baru)
  insert into langkah (catatan_id, urutan, kode, tanggal, dibuat_oleh)
  select id, 1, 'diregistrasi', tanggal_diterima, $2 from baru`;

type Took = [what: string, ms: number, per: number];

/** Deriving the clocks of so many cases, and counting them anew after a holiday, once each, in milliseconds. */
async function clocks(url: string, cases: number, writer: string): Promise<Took[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(CASES, [cases, writer]);
    await client.query("analyze");
  } finally {
    await client.end();
  }
  const took = async (what: string, run: () => Promise<unknown>): Promise<Took> => {
    const began = performance.now();
    const n = Number(await run());
    const ms = performance.now() - began;
    return [what, ms, n];
  };
  const inside = { kantor: ["64"], pengguna: writer };
  const holiday = sql`insert into hari_libur values ('2024-02-05', 'Cuti bersama ukur', 'cuti_bersama', true, 'SKB ukur')`;
  return [
    await took(`tenggat ${cases} perkara diturunkan dari langkahnya`, () =>
      asViewer(inside, async (tx) => {
        await sinkronkan(tx, "semua");
        return (await tx.one<{ n: number }>(sql`select count(*)::int as n from tenggat where status = 'berjalan'`))?.n;
      }),
    ),
    await took("satu hari libur baru: semua yang berjalan dihitung ulang", () =>
      asAccounts({}, async (tx) => {
        await tx.run(holiday);
        return hitungUlang(tx, "cuti bersama ukur");
      }),
    ),
  ];
}

/** Measures both on a throw-away server, and says how long they took. */
export async function report(cases: number): Promise<void> {
  const server = await step("PostgreSQL", openTestServer);
  atEnd(server.stop);
  atEnd(closePools);
  const url = databaseUrl(server.url, server.template);
  process.env.DATABASE_URL = url;
  const took = await step(`${cases} perkara berjalan`, () => clocks(url, cases, randomUUID()));
  const rows = took.map(([what, ms, n]) => [what, ms.toFixed(0), String(n)]);
  console.log(`\n${table(["Yang diukur", "ms", "tenggat"], rows)}`);
}
