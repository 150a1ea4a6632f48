import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { bolehBaca } from "@/lib/berkas/commands";
import { laporanSapu, sapuBerkas } from "@/lib/berkas/sapu";
import type { Simpanan } from "@/lib/berkas/simpanan";
import { simpanan } from "@/lib/berkas/simpanan";
import { pool } from "@/lib/db";
import { tugas } from "@/lib/jobs/tugas";
import { kesiapan } from "@/lib/sehat/queries";
import { useDatabase } from "../support/database";
import { mp3, photo, sha256 } from "../support/files";
import type { Order, Point } from "../support/intake-child";
import { type At, type Cast, enter, makeCast } from "../support/journey";
import { announce, bring, send, tus, useFiles } from "../support/upload";

const db = useDatabase();
const files = useFiles();
let cast: Cast;
let at: At;
beforeAll(async () => {
  cast = await makeCast(db);
  at = await enter(cast, "pelanggaran");
});
beforeEach(() => void vi.spyOn(process.stderr, "write").mockReturnValue(true));

const asWorker = (q: string, values?: unknown[]) => pool("satudata_pekerja").query(q, values);
const sweep = (ke?: Simpanan, kini?: Date) => sapuBerkas(asWorker, ke, kini);
const quarantine = (name = "") => join(files.dir, "karantina", name);
const stored = (id: string) => join(files.dir, `asli/${id.slice(0, 2)}/${id}`);
const status = async (id: string) =>
  (await db.query<{ status: string }>("select status from berkas where id = $1", [id]))[0]?.status;
const older = (path: string, hours: number) => {
  const then = Date.now() / 1000 - hours * 3600;
  utimesSync(path, then, then);
};

describe("the sweep", () => {
  test("finds orphans both ways, and throws away neither", async () => {
    const kept = await bring(cast.operator, at.id, "tetap.jpg", await photo("#111111"));
    const lost = await bring(cast.operator, at.id, "hilang.jpg", await photo("#222222"));
    const short = await bring(cast.operator, at.id, "pendek.jpg", await photo("#333333"));
    rmSync(stored(lost));
    writeFileSync(stored(short), "x");
    const [old, young] = ["aa000000-0000-4000-8000-000000000000", "aa000000-0000-4000-8000-000000000001"];
    mkdirSync(join(files.dir, "asli/aa"), { recursive: true });
    for (const id of [old, young]) writeFileSync(stored(id), "tak bertuan");
    older(stored(old), 1);
    const found = await sweep();
    expect([...found.hilang].sort()).toEqual([lost, short].map((id) => `asli/${id.slice(0, 2)}/${id}`).sort());
    expect(found.yatim).toEqual([`asli/aa/${old}`]);
    for (const id of [kept, short, old, young]) expect(existsSync(stored(id))).toBe(true);
    expect(await laporanSapu()).toEqual(found);
    const { bagian } = await kesiapan();
    expect(bagian.berkas).toMatchObject({
      ok: true,
      sebab: expect.stringMatching(/2 baris tanpa berkas, 1 berkas tanpa baris/),
    });
    for (const id of [old, young]) rmSync(stored(id));
  });

  test("forgets an unfinished upload 24 hours after its last byte, and not before", async () => {
    const isi = mp3(5000);
    const [forgotten, waiting] = [
      await announce(cast.operator, isi.length, { catatanId: at.id, nama: "lama.mp3" }),
      await announce(cast.operator, isi.length, { catatanId: at.id, nama: "baru.mp3" }),
    ].map((a) => a.path);
    for (const path of [forgotten, waiting])
      await send(cast.operator, path ?? "", 0, new Uint8Array(isi.subarray(0, 900)));
    for (const name of [forgotten, `${forgotten}.json`]) older(quarantine(name), 24.1);
    for (const name of [waiting, `${waiting}.json`]) older(quarantine(name), 23.9);
    expect((await sweep()).basi).toBe(1);
    expect(readdirSync(quarantine()).sort()).toEqual([waiting?.slice(1), `${waiting?.slice(1)}.json`]);
    expect((await tus(cast.operator, "HEAD", forgotten)).status).toBe(404);
    expect((await send(cast.operator, waiting ?? "", 900, new Uint8Array(isi.subarray(900)))).status).toBe(204);
  });

  test("is work that the worker knows, and its role sees no name, no person and no case", async () => {
    expect(Object.keys(tugas)).toContain("sapu_berkas");
    for (const column of ["nama", "catatan_id", "diunggah_oleh", "alasan_batal", "kategori"])
      await expect(asWorker(`select ${column} from berkas`), column).rejects.toThrow(/permission denied/);
    await expect(asWorker("update berkas set status = 'karantina', disimpan_pada = null")).rejects.toThrow();
  });
});

describe("a storage that does not answer", () => {
  const dead = (): Simpanan => ({
    ...simpanan(),
    taruh: () => Promise.reject(new Error("tidak menjawab")),
    ukuran: () => Promise.reject(new Error("tidak menjawab")),
  });
  test("leaves the file in quarantine with its row; nobody reads it; the worker puts it away later", async () => {
    const { selesaikan } = await import("@/lib/berkas/terima");
    const isi = await photo("#445566");
    const id = "bb000000-0000-4000-8000-000000000000";
    writeFileSync(quarantine(id), isi);
    const k = { catatanId: at.id, langkahId: null, kategori: "alat_bukti" as const, nama: "foto.jpg" };
    expect(await selesaikan(cast.operator, id, k, dead())).toEqual({ status: "karantina" });
    await expect(bolehBaca(cast.operator, id)).rejects.toThrow(/masih di karantina/);
    const still = await sweep({ ...dead(), semua: simpanan().semua });
    expect([still.menunggu, still.disimpan, still.hilang.includes(`asli/bb/${id}`)]).toEqual([1, 0, false]);
    expect(existsSync(quarantine(id))).toBe(true);
    expect((await sweep()).disimpan).toBe(1);
    expect([await status(id), existsSync(stored(id)), existsSync(quarantine(id))]).toEqual(["tersimpan", true, false]);
  });
});

describe("a process that is killed", () => {
  const CHILD = join(import.meta.dirname, "../support/intake-child.ts");
  async function killed(point: Point): Promise<{ path: string; isi: Buffer }> {
    const isi = mp3(40_000 + point.length);
    const { path } = await announce(cast.operator, isi.length, { catatanId: at.id, nama: `${point}.mp3` });
    const id = path.slice(1);
    const sumber = join(files.dir, "sumber");
    for (const to of [sumber, ...(point === "menulis" ? [] : [quarantine(id)])]) writeFileSync(to, isi);
    const kiriman = { catatanId: at.id, langkahId: null, kategori: "alat_bukti" as const, nama: `${point}.mp3` };
    const order: Order = { point, orang: cast.operator, id, sumber, kiriman };
    const lock = new pg.Client({ connectionString: db.url });
    await lock.connect();
    if (point === "transaksi") await lock.query("begin; select from jejak_kepala for update");
    const args = ["--conditions=react-server", "--import", "tsx", CHILD, JSON.stringify(order)];
    const child = spawn(process.execPath, args, { env: process.env, stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    if (point === "transaksi")
      await vi.waitFor(async () => {
        const waits = await db.query(
          "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        expect(waits.length).toBeGreaterThan(0);
      }, 20_000);
    child.kill("SIGKILL");
    await once(child, "exit");
    await lock.query("rollback");
    await lock.end();
    return { path, isi };
  }

  test.each<[Point, string | undefined]>([
    ["menulis", undefined],
    ["transaksi", "karantina"], // its commit was on its way already, behind the statement that waited
    ["sebelum taruh", "karantina"],
    ["sesudah taruh", "karantina"],
  ])(
    "while %s leaves nothing that is not found, and the upload comes to its end",
    async (point, after) => {
      const { path, isi } = await killed(point);
      const id = path.slice(1);
      await vi.waitFor(async () => expect(await status(id)).toBe(after));
      const before = await sweep();
      expect([before.hilang.filter((k) => k.includes(id)), before.yatim], "tidak ada yang yatim").toEqual([[], []]);
      expect(await status(id)).toBe(after && "tersimpan");
      const head = await tus(cast.operator, "HEAD", path);
      const offset = Number(head.headers.get("upload-offset"));
      if (offset < isi.length)
        expect((await send(cast.operator, path, offset, new Uint8Array(isi.subarray(offset)))).ok).toBe(true);
      // this process was told a moment ago that the storage is dead, and leaves putting away to the worker for a while
      await sweep();
      expect(await db.query("select sha256, status from berkas where id = $1", [id])).toEqual([
        { sha256: sha256(isi), status: "tersimpan" },
      ]);
      const links = await db.query("select from jejak where verba = 'unggah' and rincian->>'berkas' = $1", [id]);
      expect(links.length).toBe(1);
      expect([existsSync(stored(id)), existsSync(quarantine(id))]).toEqual([true, false]);
    },
    60_000,
  );
});
