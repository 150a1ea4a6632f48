import { beforeEach, expect, test, vi } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";

const orang: Orang = { id: "1", nama: "Operator", surel: "o@uji.bawaslu", sandiSementara: false, tugas: [] };
const viewer = vi.hoisted(() => vi.fn());
vi.mock("@/lib/akses/session", () => ({ viewer }));

const { action } = await import("@/lib/action");
const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

const form = (isi: Record<string, string | Blob>) => {
  const f = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) f.append(nama, nilai);
  return f;
};
const digest = (run: Promise<unknown>) =>
  run.then(
    () => "",
    (e: { digest?: string }) => e.digest ?? "",
  );

const fail = (error: Error) => async (): Promise<undefined> => {
  throw error;
};

beforeEach(() => {
  viewer.mockReset().mockResolvedValue(orang);
  log.mockClear();
});

test("runs as who is signed in and says what came of it", async () => {
  const run = vi.fn().mockResolvedValue({ ok: true, pesan: "Tersimpan." });
  const f = form({ judul: "a" });
  expect(await action(run)({}, f)).toEqual({ ok: true, pesan: "Tersimpan." });
  expect(run).toHaveBeenCalledWith(orang, f);
  expect(await action(async () => {})({}, form({}))).toEqual({ ok: true });
});

test("a session that is over asks to sign in again, runs nothing and keeps what was typed", async () => {
  viewer.mockResolvedValue(null);
  const run = vi.fn();
  const hasil = await action(run)({}, form({ judul: "panjang", pengguna: "2" }));
  expect(hasil).toMatchObject({ masukLagi: true, isian: { judul: "panjang", pengguna: "2" } });
  expect(run).not.toHaveBeenCalled();
});

test("with a one-time password nothing is done but changing it", async () => {
  viewer.mockResolvedValue({ ...orang, sandiSementara: true });
  const run = vi.fn().mockResolvedValue({ ok: true });
  expect((await action(run)({}, form({}))).pesan).toMatch(/Ganti kata sandi/);
  expect(run).not.toHaveBeenCalled();
  expect((await action(run, { sandiSementara: true })({}, form({}))).ok).toBe(true);
});

test("a refusal stands beside what was typed; secrets and files do not come back", async () => {
  const f = form({
    judul: "<b>'; drop table",
    sandi: "x",
    sandiBaru: "y",
    nik: "6408",
    nikPelapor: "1",
    berkas: new File(["a"], "a.pdf"),
    $ACTION_ID_1: "z",
  });
  f.append("bentuk", "langsung");
  f.append("bentuk", "melekat");
  const hasil = await action(fail(new Penolakan("Periksa.", { judul: "Terlalu pendek." })))({}, f);
  expect(hasil).toEqual({
    ok: false,
    pesan: "Periksa.",
    bidang: { judul: "Terlalu pendek." },
    isian: { judul: "<b>'; drop table", bentuk: ["langsung", "melekat"] },
  });
});

test("what is too long to echo is left out, the rest is kept", async () => {
  const hasil = await action(fail(new Penolakan("Tidak.")))({}, form({ a: "pendek", b: "x".repeat(300_000) }));
  expect(hasil.isian).toEqual({ a: "pendek" });
});

test("what is not there is 404, a redirect passes, success leads on", async () => {
  expect(await digest(action(fail(new TidakAda()))({}, form({})))).toMatch(/404/);
  expect(await digest(action(async () => ({ ok: true, tujuan: "/kerja/x" }))({}, form({})))).toMatch(
    /NEXT_REDIRECT.*\/kerja\/x/,
  );
});

test("the unexpected is logged once, under a code, without what the database quoted", async () => {
  const rusak = Object.assign(new Error('invalid input syntax for type uuid: "Siti Aminah"'), { code: "22P02" });
  const hasil = await action(fail(rusak))({}, form({ judul: "a" }));
  const kode = /kode ([0-9a-f]{8})/.exec(hasil.pesan ?? "")?.[1];
  expect(hasil).toMatchObject({ ok: false, isian: { judul: "a" } });
  expect(log).toHaveBeenCalledTimes(1);
  const baris = String(log.mock.calls[0]?.[0]);
  expect(JSON.parse(baris)).toMatchObject({ kode, sqlstate: "22P02", peristiwa: "gangguan" });
  expect(baris).not.toContain("Siti");
});

test("a database that is away is such a thing too, even while asking who it is", async () => {
  viewer.mockRejectedValue(new Error("connect ECONNREFUSED"));
  const hasil = await action(vi.fn())({}, form({ judul: "a" }));
  expect(hasil.pesan).toMatch(/gangguan/);
  expect(hasil.isian).toEqual({ judul: "a" });
});
