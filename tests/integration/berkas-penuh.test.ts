import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { useDatabase } from "../support/database";
import { mp3 } from "../support/files";
import { type At, type Cast, enter, makeCast } from "../support/journey";
import { announce, send, useFiles } from "../support/upload";

// A small disk of its own for the files; only root of a machine that allows it can make one.
const db = useDatabase();
const files = useFiles();
let cast: Cast;
let at: At;
let mounted = false;
beforeAll(async () => {
  mkdirSync(files.dir, { recursive: true });
  mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", files.dir]).status === 0;
  cast = await makeCast(db);
  at = await enter(cast, "pelanggaran");
});
afterAll(() => {
  if (mounted) spawnSync("umount", [files.dir]);
});
const said = async (r: Response) => [r.status, ((await r.json()) as { pesan: string }).pesan] as const;

test("a full disk says so with 507, before the first byte or in the middle, and keeps neither row nor half a file", async (t) => {
  t.skip(!mounted, "cakram kecil tidak dapat dibuat di mesin ini");
  const besar = await announce(cast.operator, 40 * 1024 * 1024, { catatanId: at.id, nama: "besar.mp3" });
  expect(await said(besar.answer)).toEqual([507, expect.stringMatching(/penuh/)]);
  const isi = mp3(12 * 1024 * 1024);
  const { path } = await announce(cast.operator, isi.length, { catatanId: at.id, nama: "rekaman.mp3" });
  // somebody else fills the disk meanwhile
  const { bavail, bsize } = statfsSync(files.dir);
  writeFileSync(join(files.dir, "lain"), Buffer.alloc(bavail * bsize - 4 * 1024 * 1024));
  const quiet = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await said(await send(cast.operator, path, 0, new Uint8Array(isi)))).toEqual([
    507,
    expect.stringMatching(/penuh/),
  ]);
  quiet.mockRestore();
  expect(readdirSync(join(files.dir, "karantina"))).toEqual([]);
  expect(await db.query("select from berkas")).toEqual([]);
  expect(await db.query("select from jejak where verba = 'unggah'")).toEqual([]);
});
