import { expect, test } from "vitest";
import { saat } from "@/lib/format";
import { kataTertahan, kesiapan } from "@/lib/sehat/queries";
import { openQueue } from "@/prisma/queue";
import { useDatabase } from "../support/database";

const db = useDatabase();
const worker = async () => (await kesiapan()).bagian.pekerja;
const since = async (interval: string) =>
  (await db.query<{ t: Date }>(`select date_trunc('milliseconds', now() - interval '${interval}') as t`))[0]?.t ??
  new Date(0);

test("a worker that stands still is named, with since when; the site stays open", async () => {
  expect(await worker()).toEqual({ ok: true, sebab: "pekerja belum pernah berjalan" });
  await openQueue(db.url);
  const beat = (at: Date) =>
    db.query(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution) values ('gulung_angka', now(), $1)
       on conflict (identifier) do update set last_execution = excluded.last_execution`,
      [at],
    );
  await beat(await since("1 minute"));
  expect(await worker()).toEqual({ ok: true });

  const long = await since("2 hours");
  await beat(long);
  const stopped = await worker();
  expect(stopped.ok).toBe(true);
  expect(stopped.sebab).toBe(`pekerja berhenti sejak ${saat(long)}`);
  await beat(await since("0 minutes"));

  const job = (at: Date) =>
    db.query("select from graphile_worker.add_job('sapu_berkas', run_at := $1, job_key := 'uji')", [at]);
  await job(await since("3 minutes"));
  expect(await worker()).toEqual({ ok: true });
  const left = await since("3 hours");
  await job(left);
  expect((await worker()).sebab).toBe(`ada pekerjaan yang menunggu sejak ${saat(left)}`);
  await db.query("select from graphile_worker.remove_job('uji')");
  expect(await kesiapan()).toMatchObject({ siap: true, bagian: { pekerja: { ok: true } } });
});

test("an entry that was not rolled up is named when it is old, not when it has just come", async () => {
  const tail = (at: Date) =>
    db.query(
      `insert into angka_ekor (sisi, jenis, kantor, wilayah, penyelenggaraan, tahapan, terima, berlaku, dicatat_pada, sifat, n, jumlah)
       values ('dalam', 'pencegahan', '64', '64', 'X', 'Y', '2024-01-01', '2024-01-01', $1, '{}', 1, 0)`,
      [at],
    );
  await tail(await since("1 minute"));
  expect((await worker()).sebab ?? "").not.toContain("angka");
  const old = await since("40 minutes");
  await tail(old);
  expect((await worker()).sebab).toContain(`angka yang belum dirangkum sejak ${saat(old)}`);
  await db.query("delete from angka_ekor where penyelenggaraan = 'X'");
});

test("all that lags is said at once", () => {
  const at = new Date(Date.UTC(2026, 0, 1));
  const kini = new Date(at.getTime() + 3_600_000);
  expect(kataTertahan({ detak: at, tunggu: at, ekor: at }, kini)?.split("; ")).toHaveLength(3);
  expect(kataTertahan({ detak: at, tunggu: at, ekor: null }, at)).toBeUndefined();
});
