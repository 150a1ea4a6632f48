import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { berkasEnv } from "@/lib/berkas/atur";
import { simpananCakram } from "@/lib/berkas/cakram";
import { TidakTersimpan } from "@/lib/berkas/galat";
import { simpananS3 } from "@/lib/berkas/s3";
import type { Simpanan } from "@/lib/berkas/simpanan";
import { mp3, sha256 } from "../support/files";

let folder: string;
let server: S3rver;
let s3: Simpanan;
const KEY = { kunci: "S3RVER", rahasia: "S3RVER", region: "us-east-1", bucket: "berkas" };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "simpanan-"));
  server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "berkas", configs: [] }],
  });
  const { port } = await server.run();
  s3 = simpananS3({ ...KEY, endpoint: `http://127.0.0.1:${port}` });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = (n: number) => `${n}a000000-0000-4000-8000-000000000000`;
const key = (n: number) => `asli/${id(n).slice(0, 2)}/${id(n)}`;
const file = (isi: Buffer) => {
  const at = join(folder, "asal");
  writeFileSync(at, isi);
  return at;
};
const whole = async (s: Simpanan, k: string) => {
  const parts: Buffer[] = [];
  for await (const part of await s.baca(k)) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
const kinds: [string, () => Simpanan][] = [
  ["a folder", () => simpananCakram(join(folder, "cakram"))],
  ["a bucket that speaks S3", () => s3],
];

describe.each(kinds)("%s", (_, open) => {
  test("gives back what was put, byte for byte, and knows its size", async () => {
    const isi = mp3(9_000_000);
    await open().taruh(key(1), file(isi), isi.length);
    expect(await open().ukuran(key(1))).toBe(isi.length);
    expect(sha256(await whole(open(), key(1)))).toBe(sha256(isi));
  });

  test("put twice, it is there once; put again after the source is gone, it is still there", async () => {
    const isi = mp3(5000);
    const at = file(isi);
    await open().taruh(key(2), at, isi.length);
    await open().taruh(key(2), at, isi.length);
    expect(sha256(await whole(open(), key(2)))).toBe(sha256(isi));
  });

  test("a file that is not there has no size and no bytes, and putting one that is not there fails", async () => {
    expect(await open().ukuran(key(3))).toBeUndefined();
    await expect(open().baca(key(3))).rejects.toBeInstanceOf(TidakTersimpan);
    await expect(open().taruh(key(3), join(folder, "tiada"), 10)).rejects.toThrow();
    expect(await open().ukuran(key(3))).toBeUndefined();
  });

  test("tells all keys with their size, and forgets what is thrown away", async () => {
    const isi = mp3(3000);
    await open().taruh(key(4), file(isi), isi.length);
    await open().taruh(key(4).replace("asli", "turunan"), file(isi), isi.length);
    const all: Record<string, number> = {};
    for await (const f of open().semua()) {
      all[f.kunci] = f.ukuran;
      expect(Math.abs(Date.now() - f.padaMs)).toBeLessThan(60_000);
    }
    expect(all).toMatchObject({ [key(4)]: isi.length, [key(4).replace("asli", "turunan")]: isi.length });
    await open().buang(key(4));
    expect(await open().ukuran(key(4))).toBeUndefined();
  });
});

test("a folder knows no key but ours", async () => {
  for (const k of ["../../etc/passwd", "asli/aa/../../x", "karantina/x", `asli/zz/${id(1)}`])
    await expect(
      simpananCakram(folder)
        .ukuran(k)
        .catch((e: Error) => Promise.reject(e)),
      k,
    ).rejects.toThrow(/tidak sah/);
});

test("a bucket that takes the connection and says nothing is given up, one that is not there at once", async () => {
  const stumm = createServer(() => {});
  await new Promise<void>((done) => stumm.listen(0, "127.0.0.1", done));
  const { port } = stumm.address() as { port: number };
  const closed = simpananS3({ ...KEY, endpoint: "http://127.0.0.1:1" });
  await expect(closed.taruh(key(5), file(mp3(100)), 100)).rejects.toThrow();
  const silent = simpananS3({ ...KEY, endpoint: `http://127.0.0.1:${port}` }, 500);
  const began = performance.now();
  await expect(silent.taruh(key(5), file(mp3(100)), 100)).rejects.toThrow();
  expect(performance.now() - began).toBeLessThan(5000);
  stumm.close();
});

test("settings of a bucket come together or not at all", () => {
  const names = ["BERKAS_S3_BUCKET", "BERKAS_S3_ACCESS_KEY", "BERKAS_S3_SECRET_KEY", "BERKAS_S3_ENDPOINT"];
  const before = { ...process.env };
  try {
    expect(berkasEnv().s3).toBeUndefined();
    process.env.BERKAS_S3_BUCKET = "berkas";
    expect(() => berkasEnv()).toThrow(/BERKAS_S3_ACCESS_KEY belum diisi[\s\S]*BERKAS_S3_SECRET_KEY/);
    Object.assign(process.env, {
      BERKAS_S3_ACCESS_KEY: "a",
      BERKAS_S3_SECRET_KEY: "b",
      BERKAS_S3_ENDPOINT: "bukan alamat",
    });
    expect(() => berkasEnv()).toThrow(/BERKAS_S3_ENDPOINT bukan alamat/);
    process.env.BERKAS_S3_ENDPOINT = "https://s3.contoh.go.id";
    expect(berkasEnv().s3).toMatchObject({ bucket: "berkas", region: "us-east-1" });
  } finally {
    for (const n of names) delete process.env[n];
    Object.assign(process.env, before);
  }
});
