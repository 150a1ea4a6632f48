import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import pg from "pg";
import { type Fungsi, type Orang, PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import type { Filter, Halaman } from "@/lib/catatan/filter";
import { meja } from "@/lib/catatan/meja";
import { daftar } from "@/lib/catatan/queries";
import { closePools } from "@/lib/db";
import { atEnd, command } from "@/prisma/lifecycle";
import { step, table } from "@/prisma/progress";
import { openTestServer } from "../support/server";
import { clocks } from "./clocks";
import { fill } from "./fill";
import { type Case, measure } from "./ratio";

// npm run ukur [-- --baris 100000 --detik 10]: how near lists and figures come to a bare statement, never how fast
// npm run ukur -- --tenggat 5000: how long the clocks of so many running cases take to be derived and counted anew
const { values } = parseArgs({
  options: {
    baris: { type: "string", default: "100000" },
    detik: { type: "string", default: "10" },
    tenggat: { type: "string" },
  },
});

const person = (kantor: string, fungsi: Fungsi = "pimpinan"): Orang => ({
  id: randomUUID(),
  nama: "Pengukur",
  surel: "pengukur@uji.bawaslu",
  sandiSementara: false,
  tugas: [{ fungsi, kantor, jenis: [] }],
});
const [province, regency] = [person("64"), person("64.08")];
const ppid = person("64", "ppid");
const filter: Filter = { jenis: "pencegahan", dimensi: {} };
const first: Halaman = { urut: "tanggal", naik: false };
const ways = ["kantor", "bulan", "tahapan", "kelompok"];

const LIST = `select x.*, d.*, k.nama_singkat, t.nama, w.nama from catatan x join pencegahan d on d.catatan_id = x.id
  join kantor k on k.kode = x.kantor_kode join tahapan t on t.kode = x.tahapan_kode join wilayah w on w.kode = x.wilayah_kode
  where x.jenis = 'pencegahan'`;
const ORDER = "order by x.tanggal_diterima desc, x.id desc limit 51";
const FIGURE = `select left(x.kantor_kode, 5), to_char(x.tanggal_diterima, 'YYYY-MM'), x.tahapan_kode, d.bentuk, count(*)
  from catatan x join pencegahan d on d.catatan_id = x.id where x.jenis = 'pencegahan' and x.status = 'divalidasi'
  group by grouping sets ((), (1), (2), (3), (4))`;
const PUBLIC = `select left(kantor_kode, 5), to_char(tanggal_diterima, 'YYYY-MM'), tahapan_kode, isi->>'kelompok', count(*)
  from terbitan where jenis = 'pencegahan' and terkini and ditarik_pada is null group by grouping sets ((), (1), (2), (3), (4))`;

function cases(bare: (sql: string, values?: unknown[]) => Promise<unknown>, deep: Halaman): Case[] {
  const { nilai, id } = deep.sesudah ?? { nilai: "", id: "" };
  return [
    {
      name: "daftar, halaman pertama, provinsi",
      ours: () => daftar(province, filter, first),
      bare: () => bare(`${LIST} ${ORDER}`),
    },
    {
      name: "daftar, halaman dalam, provinsi",
      ours: () => daftar(province, filter, deep),
      bare: () => bare(`${LIST} and (x.tanggal_diterima, x.id) < ($1::date, $2::uuid) ${ORDER}`, [nilai, id]),
    },
    {
      name: "daftar, halaman pertama, satu kabupaten",
      ours: () => daftar(regency, filter, first),
      bare: () => bare(`${LIST} and x.kantor_kode like '64.08%' ${ORDER}`),
    },
    { name: "angka dasbor, empat pilahan", ours: () => angka(province, filter, ways), bare: () => bare(FIGURE) },
    {
      name: "meja PPID dengan yang siap terbit",
      ours: () => meja(ppid),
      bare: () => bare("select count(*) from (select from siap_terbit where jenis = 'pencegahan' limit 101) s"),
    },
    { name: "angka publik, empat pilahan", ours: () => angka(PUBLIK, filter, ways), bare: () => bare(PUBLIC) },
  ];
}

async function ukurTenggat(cases: number): Promise<number> {
  atEnd(closePools);
  const took = await step(`${cases} perkara berjalan`, () =>
    clocks(process.env.DATABASE_URL ?? "", cases, randomUUID()),
  );
  const rows = took.map(([what, ms, n]) => [what, ms.toFixed(0), String(n)]);
  console.log(`\n${table(["Yang diukur", "ms", "tenggat"], rows)}`);
  return 0;
}

await command(async () => {
  const server = await step("PostgreSQL", openTestServer);
  atEnd(server.stop);
  process.env.DATABASE_URL = server.url.replace(/\/[^/]*$/, `/${server.template}`);
  if (values.tenggat) return ukurTenggat(Number(values.tenggat));
  await step(`${values.baris} catatan`, () =>
    fill(process.env.DATABASE_URL ?? "", Number(values.baris), randomUUID(), randomUUID()),
  );
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  pool.on("error", () => undefined); // the server may be gone first
  atEnd(async () => {
    await Promise.all([pool.end(), closePools()]);
  });
  const middle = await pool.query<{ nilai: string; id: string }>(
    "select tanggal_diterima::text as nilai, id from catatan order by tanggal_diterima desc, id desc offset $1 limit 1",
    [Math.floor(Number(values.baris) / 2)],
  );
  const rows: string[][] = [];
  for (const each of cases((sql, v) => pool.query(sql, v), { ...first, sesudah: middle.rows[0] })) {
    const r = await step(each.name, () => measure(each, { seconds: Number(values.detik) }));
    console.log(`  nisbah ${r.ratio.toFixed(2)}`);
    rows.push([r.name, r.ours.toFixed(2), r.bare.toFixed(2), r.ratio.toFixed(2)]);
  }
  console.log(`\n${table(["Yang diukur", "kami, ms", "SQL telanjang, ms", "nisbah"], rows)}`);
  return 0;
});
