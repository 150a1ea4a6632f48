import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import sql from "sql-template-tag";
import { afterEach, describe, expect, it, vi } from "vitest";
import { asPublic, asViewer, roleUrl } from "@/lib/db";
import { JENIS } from "@/lib/jenis/fields";
import { perbaruiHalamanPublik } from "@/lib/jobs/commands";
import { jadwal, tugas } from "@/lib/jobs/tugas";
import { openQueue } from "@/prisma/queue";
import { useDatabase } from "../support/database";
import { makePerson } from "../support/people";

const db = useDatabase();
const quiet = new Logger(() => () => undefined);

const antrean = () =>
  db.query<{ task: string; payload: unknown; key: string | null }>(
    `select t.identifier as task, j.payload, j.key from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
  );

/** What a statement of the worker's role answers, or the code under which it is refused. */
async function sebagaiPekerja(text: string): Promise<unknown[] | string> {
  const client = new pg.Client({ connectionString: roleUrl("satudata_pekerja") });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } catch (error) {
    return (error as pg.DatabaseError).code ?? "?";
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  await db.query("delete from graphile_worker._private_jobs");
});

describe("the queue", () => {
  it("takes work inside the transaction of a command: what is rolled back was never asked for", async () => {
    await asViewer({}, (tx) => tx.run(sql`select antrekan('bersihkan', '{"a":1}', 'kunci')`));
    const terputus = asViewer({}, async (tx) => {
      await tx.run(sql`select antrekan('bersihkan')`);
      throw new Error("batal");
    });
    await expect(terputus).rejects.toThrow("batal");
    expect(await antrean()).toEqual([{ task: "bersihkan", payload: { a: 1 }, key: "kunci" }]);
  });

  it("holds work of one key once", async () => {
    for (const n of [1, 2]) await asViewer({}, (tx) => tx.run(sql`select antrekan('bersihkan', ${{ n }}, 'satu')`));
    expect(await antrean()).toEqual([{ task: "bersihkan", payload: { n: 2 }, key: "satu" }]);
  });

  it("is closed to the public, and open to the application by this one function only", async () => {
    await expect(asPublic((tx) => tx.run(sql`select antrekan('bersihkan')`))).rejects.toThrow();
    await expect(asViewer({}, (tx) => tx.all(sql`select * from graphile_worker.jobs`))).rejects.toThrow();
    await expect(asViewer({}, (tx) => tx.run(sql`select graphile_worker.add_job('bersihkan')`))).rejects.toThrow();
  });

  it("can be opened again, as every start does", async () => {
    await openQueue(db.url);
    await openQueue(db.url);
    expect(await sebagaiPekerja("select count(*)::int as n from graphile_worker._private_jobs")).toEqual([{ n: 0 }]);
  });
});

describe("the worker", () => {
  it("throws away what has had its time, and leaves the rest", async () => {
    const orang = await makePerson(db);
    const [lama, baru] = [randomUUID(), randomUUID()];
    for (const [id, usia] of [
      [lama, "91 days"],
      [baru, "89 days"],
    ]) {
      await db.query(
        "insert into draf (id, pengguna_id, jenis, isi, kunci_id, diubah_pada) values ($1, $2, 'sengketa', '', 'k', now() - $3::interval)",
        [id, orang.id, usia],
      );
    }
    for (const usia of ["8 days", "6 days"]) {
      await db.query(
        "insert into idempotensi (kunci, pengguna_id, verba, hasil, pada) values (gen_random_uuid(), $1, 'buat', '{}', now() - $2::interval)",
        [orang.id, usia],
      );
    }
    for (const [id, usia] of [
      ["mati", "13 hours"],
      ["hidup", "11 hours"],
    ]) {
      await db.query("insert into sesi (id, pengguna_id, dibuat_pada) values ($1, $2, now() - $3::interval)", [
        id,
        orang.id,
        usia,
      ]);
    }
    await asViewer({}, (tx) => tx.run(sql`select antrekan('bersihkan')`));

    const dikatakan = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await runOnce({
      connectionString: roleUrl("satudata_pekerja"),
      taskList: tugas,
      logger: quiet,
      noHandleSignals: true,
    });

    const baris = String(dikatakan.mock.calls[0]?.[0]);
    dikatakan.mockRestore();
    expect(JSON.parse(baris)).toMatchObject({ draf: 1, idempotensi: 1, sesi: 1 });
    expect(await db.query("select id from draf")).toEqual([{ id: baru }]);
    expect(await db.query("select id from sesi")).toEqual([{ id: "hidup" }]);
    expect(await db.query("select 1 from idempotensi")).toHaveLength(1);
    expect(await antrean()).toEqual([]);
  });

  it("sees nothing of what it keeps in order", async () => {
    const orang = await makePerson(db);
    await db.query(
      "insert into draf (id, pengguna_id, jenis, isi, kunci_id) values (gen_random_uuid(), $1, 'sengketa', 'rahasia', 'k')",
      [orang.id],
    );
    expect(await sebagaiPekerja("delete from draf returning id")).toEqual([]);
    for (const text of [
      "select isi from draf",
      "select nama from pengguna",
      "select * from catatan",
      "select * from jejak",
      "select * from brankas.pihak",
      "select hasil from idempotensi",
    ]) {
      expect(await sebagaiPekerja(text), text).toBe("42501");
    }
  });

  it("renews the public pages in the first minutes of a day in Kalimantan Timur", () => {
    const hari = jadwal().find((item) => item.task === "perbarui_halaman_publik");
    const [min, hour] = [1, 16]; // UTC; 00.01 WITA
    expect(hari?.match({ min, hour, date: 5, month: 2, dow: 1 })).toBe(true);
    expect(hari?.match({ min, hour: 0, date: 5, month: 2, dow: 1 })).toBe(false);
  });

  it("visits every kind's public page and names the one that is not there", async () => {
    const dibuka: string[] = [];
    const server = createServer((req, res) => {
      dibuka.push(req.url ?? "");
      res.writeHead(req.url === "/data/sengketa" ? 503 : 200).end();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    vi.stubEnv("APP_INTERNAL_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    try {
      await expect(perbaruiHalamanPublik()).rejects.toThrow("/data/sengketa (503)");
      expect(dibuka).toEqual([
        "/",
        ...JENIS.map((jenis) => `/data/${jenis}`),
        "/tentang",
        "/kamus-angka",
        "/sitemap.xml",
      ]);
    } finally {
      vi.unstubAllEnvs();
      server.close();
    }
  });
});
