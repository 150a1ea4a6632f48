import { expect, test } from "vitest";
import { PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { daftar } from "@/lib/catatan/queries";
import { asPublic } from "@/lib/db";
import { geser } from "@/lib/format";
import { terimaLimpahan } from "@/lib/pelimpahan/commands";
import { banyakPublik } from "@/lib/terbitan/queries";
import { keadaan } from "@/lib/terbitan/stats";
import { useDatabase } from "../support/database";
import { crews, handOver, receipt, studied, versionOf } from "../support/handover";
import { key, walk } from "../support/journey";

const db = useDatabase();
const OFFICES = ["64", "64.08", "64.72", "64.01"];

// received 15 January, at the province from the 19th, at Samarinda from the 23rd
test("asked as of a day, a case that was handed on stands where it was: the public's figure, its list, and the inside", async () => {
  const { kutim, provinsi, samarinda, pimpinan } = await crews(db);
  const at = await studied(kutim);
  await studied(kutim);
  const first = await handOver(kutim.verifikator, at);
  await terimaLimpahan(provinsi.operator, first, receipt("2024-01-19"), key());
  const now = await walk(provinsi.operator, await versionOf(db, at), ["kajian_awal", "2024-01-20"]);
  const second = await handOver(provinsi.verifikator, now, { tujuan: "64.72", tanggal: "2024-01-22" });
  const [before] = await db.query<{ t: Date }>("select date_trunc('milliseconds', now()) as t");
  await terimaLimpahan(samarinda.operator, second, receipt("2024-01-23", "64.72.01"), key());

  const seen = async (kantor: string, per: string | undefined) => {
    const filter = { jenis: "pelanggaran" as const, kantor, per, dimensi: {} };
    const listed = await asPublic((tx) => banyakPublik(tx, { filter }));
    const inside = await daftar(pimpinan, filter, { urut: "tanggal", naik: false }, 100);
    return { angka: (await angka(PUBLIK, filter)).total, daftar: listed.n, dalam: inside.baris.length };
  };
  const where = async (per: string | undefined) => {
    const counts: Record<string, number> = {};
    for (const kantor of OFFICES) {
      const { angka: n, daftar: listed, dalam } = await seen(kantor, per);
      expect([listed, dalam], `${kantor} per ${per}: list and inside as the figure`).toEqual([n, n]);
      if (n > 0) counts[kantor] = n;
    }
    return counts;
  };
  expect(await where("2024-01-14")).toEqual({});
  expect(await where("2024-01-18")).toEqual({ "64.08": 2 });
  expect(await where("2024-01-19")).toEqual({ "64.08": 1, "64": 1 });
  expect(await where("2024-01-22")).toEqual({ "64.08": 1, "64": 1 });
  expect(await where("2024-01-23")).toEqual({ "64.08": 1, "64.72": 1 });
  expect(await where(geser("2024-01-23", 300))).toEqual({ "64.08": 1, "64.72": 1 });
  expect(await where(undefined)).toEqual({ "64.08": 1, "64.72": 1 });

  // as it was known while it was on its way, it stood with the province on that same day
  const known = async (kantor: string) => {
    const f = {
      jenis: "pelanggaran" as const,
      kantor,
      per: "2024-01-23",
      diketahui: before?.t.toISOString(),
      dimensi: {},
    };
    const words = await asPublic((tx) => keadaan(tx, f, f.diketahui));
    return [words.reduce((n, w) => n + w.n, 0), (await angka(PUBLIK, f)).total];
  };
  expect([await known("64"), await known("64.72")]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});
