import { randomUUID } from "node:crypto";
import sql, { raw } from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { can, type Orang } from "@/lib/akses/policy";
import { batalkan, kembalikan, mintaRalat, ubah, validasi } from "@/lib/catatan/commands";
import { formulirBaru, formulirUbah } from "@/lib/catatan/formulir";
import { meja } from "@/lib/catatan/meja";
import { daftar } from "@/lib/catatan/queries";
import { rinci } from "@/lib/catatan/rinci";
import type { Status } from "@/lib/catatan/status";
import { asViewer } from "@/lib/db";
import { TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { ajukanRalat } from "@/lib/ralat/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { siapTerbit } from "@/lib/terbitan/meja";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { furnish } from "../support/furnish";
import { makePerson } from "../support/people";
import { fillRecords } from "../support/records";
import { refused } from "../support/trace";

const db = useDatabase();
type Row = { id: string; jenis: Jenis; kantor: string; status: Status; versi: number };
let rows: Row[];
const viewers: Record<string, Orang> = {};

beforeAll(async () => {
  const world = await fillRecords(db, ["64", "64.08", "64.08.04", "64.72", "64.01"], 14, "pandangan");
  const [first] = world.crews;
  await furnish(db, first?.operator as Orang);
  rows = await db.query<Row>("select id, jenis, kantor_kode as kantor, status, versi from catatan");
  const at = (fungsi: Orang["tugas"][number]["fungsi"], kantor: string, jenis: Jenis[] = []) =>
    makePerson(db, { fungsi, kantor, jenis });
  Object.assign(viewers, {
    "operator provinsi": await at("operator", "64"),
    "operator Kutai Timur": await at("operator", "64.08"),
    "operator kecamatan": await at("operator", "64.08.04"),
    "verifikator Samarinda": await at("verifikator", "64.72"),
    "verifikator satu jenis": await at("verifikator", "64", ["pencegahan"]),
    "pimpinan Paser": await at("pimpinan", "64.01"),
    "PPID provinsi": await at("ppid", "64"),
    "auditor Samarinda": await at("auditor", "64.72"),
    admin: await at("admin", "64"),
    "kantor tanpa catatan": await at("operator", "64.74"),
  });
  const hats = await at("verifikator", "64.72", ["pelanggaran"]);
  viewers["dua tugas"] = { ...hats, tugas: [...hats.tugas, { fungsi: "ppid", kantor: "64.08", jenis: ["sengketa"] }] };
}, 300_000);

const NAMES = [
  "operator provinsi",
  "operator Kutai Timur",
  "operator kecamatan",
  "verifikator Samarinda",
  "verifikator satu jenis",
];
NAMES.push("pimpinan Paser", "PPID provinsi", "auditor Samarinda", "admin", "kantor tanpa catatan", "dua tugas");
const sees = (orang: Orang, r: Row) => can(orang, "lihat", { ...r, kantor: r.kantor });

describe.each(NAMES.map((nama) => [nama]))("%s", (nama) => {
  test("lists hold what they may see, all of it and nothing else", async () => {
    const orang = viewers[nama] as Orang;
    for (const jenis of JENIS) {
      const { baris } = await daftar(orang, { jenis, dimensi: {} }, { urut: "tanggal", naik: false }, 5000);
      const expected = rows.filter((r) => r.jenis === jenis && sees(orang, r)).map((r) => r.id);
      expect(baris.map((b) => b.id).sort(), jenis).toEqual(expected.sort());
    }
  });

  test("a page of what they may not see is not there; of what they may, it is", async () => {
    const orang = viewers[nama] as Orang;
    for (const r of rows.filter((_, i) => i % 5 === 0)) {
      const page = rinci(orang, r.jenis, r.id).then(
        () => true,
        (e: unknown) => (e instanceof TidakAda ? false : e),
      );
      expect(await page, `${r.jenis} ${r.kantor} ${r.status}`).toBe(sees(orang, r));
    }
    await expect(rinci(orang, "pelanggaran", randomUUID())).rejects.toBeInstanceOf(TidakAda);
  });

  test("desk and queues show nothing else", async () => {
    const orang = viewers[nama] as Orang;
    const mine = new Set(rows.filter((r) => sees(orang, r)).map((r) => r.id));
    const m = await meja(orang);
    const shown = [...m.kembali, ...m.mintaRalat, ...m.ralat, ...m.tertinggal, ...m.baruDivalidasi].map((b) => b.id);
    for (const jenis of JENIS) shown.push(...(await siapTerbit(orang, jenis)).map((s) => s.id));
    expect(shown.filter((id) => !mine.has(id))).toEqual([]);
  });

  test("row security lets no other office through, whatever the query", async () => {
    const orang = viewers[nama] as Orang;
    const offices = konteks(orang).kantor ?? [];
    const allowed = rows
      .filter((r) => offices.some((k) => r.kantor === k || r.kantor.startsWith(`${k}.`)))
      .map((r) => r.id);
    const got = await asViewer(konteks(orang), (tx) => tx.all<{ id: string }>(sql`select id from catatan`));
    expect(got.map((r) => r.id).sort()).toEqual(allowed.sort());
    const below = await asViewer(konteks(orang), (tx) =>
      tx.all<{ id: string }>(sql`select distinct catatan_id as id from langkah`),
    );
    expect(below.map((r) => r.id).sort()).toEqual(allowed.sort());
  });
});

test("the wrong kind in the address is not there either", async () => {
  const lhp = rows.find((r) => r.jenis === "pengawasan" && r.kantor === "64") as Row;
  await expect(rinci(viewers["operator provinsi"] as Orang, "sengketa", lhp.id)).rejects.toBeInstanceOf(TidakAda);
});

test("of a neighbour's record every act says that it is not there", async () => {
  const target = rows.find((r) => r.kantor === "64.72" && r.status === "dikirim") as Row;
  const done = rows.find((r) => r.kantor === "64.72" && r.status === "divalidasi") as Row;
  const orang: Orang = {
    ...(viewers["operator Kutai Timur"] as Orang),
    tugas: (["operator", "verifikator", "pimpinan", "ppid", "auditor", "admin"] as const).map((fungsi) => ({
      fungsi,
      kantor: "64.08",
      jenis: [],
    })),
  };
  const k = () => randomUUID();
  const step = {
    kode: "kajian_awal",
    tanggal: "2024-12-31",
    nomorDokumen: null,
    keterangan: null,
    nomor: null,
    rincian: {},
  };
  const m = entry("pelanggaran");
  const person = {
    kunci: k(),
    peran: "saksi",
    nama: "X",
    ...tanpaRincian,
  } as const;
  const acts: (() => Promise<unknown>)[] = [target, done].flatMap(({ id, jenis, versi }) => [
    () => ubah(orang, id, versi, m, k()),
    () => kembalikan(orang, id, versi, "x", k()),
    () => validasi(orang, id, versi, k()),
    () => mintaRalat(orang, id, versi, "x", k()),
    () => batalkan(orang, id, versi, "x", k()),
    () => lanjutkan(orang, id, versi, step, k()),
    () => ajukanRalat(orang, id, versi, m, "x", k()),
    () => terbitkan(orang, id, versi, "x", k()),
    () => tarik(orang, id, "x", k()),
    () => catatPihak(orang, { ...person, catatanId: id }),
    () => formulirUbah(orang, jenis, id, "ubah"),
    () => formulirUbah(orang, jenis, id, "ralat"),
    () => formulirBaru(orang, "pelanggaran", { dariId: id }),
  ]);
  for (const act of acts) expect(await refused(db, act), String(act)).toBeInstanceOf(TidakAda);
});

describe("without a viewer", () => {
  test("nothing is there: no row of any table with row security, whatever part of the context is missing", async () => {
    const tables = await db.query<{ t: string }>(
      `select c.oid::regclass::text as t from pg_class c where c.relrowsecurity and has_any_column_privilege('satudata_dalam', c.oid, 'select')`,
    );
    expect(tables.length).toBeGreaterThan(13);
    const full = { pengguna: viewers["operator provinsi"]?.id, kantor: ["64"], auditor: true };
    for (const { t } of tables) {
      const count = (context: object) =>
        asViewer(
          context,
          async (tx) => (await tx.one<{ n: number }>(sql`select count(${raw("1")})::int as n from ${raw(t)}`))?.n,
        );
      for (const context of [
        {},
        { kantor: [] },
        { kantor: [""] },
        { kantor: ["%"] },
        { kantor: ["6"] },
        { kantor: ["64.9"] },
      ])
        expect(await count(context), `${t} ${JSON.stringify(context)}`).toBe(0);
      // the positive control: a query that finds nothing proves nothing
      const [owner] = await db.query<{ n: number }>(`select count(*)::int as n from ${t}`);
      const own = ["draf", "idempotensi"].includes(t);
      if (!own && !["ralat", "jejak"].includes(t)) expect(await count(full), t).toBe(owner?.n);
      // rows of angka_perlu live inside one transaction only
      if (!["ralat", "angka_perlu"].includes(t))
        expect(owner?.n, `${t} kosong: uji ini tidak membuktikan apa pun`).toBeGreaterThan(0);
    }
  });

  test("nothing can be written for an office that one does not see", async () => {
    const insert = sql`insert into nihil (kantor_kode, jenis, bulan, oleh) values ('64.72', 'sengketa', '2024-02-01', ${viewers.admin?.id}::uuid)`;
    await expect(
      asViewer(konteks(viewers["operator Kutai Timur"] as Orang), (tx) => tx.run(insert)),
    ).rejects.toBeInstanceOf(TidakAda);
  });
});
