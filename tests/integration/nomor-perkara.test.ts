import { beforeAll, describe, expect, test } from "vitest";
import { batalkan, ubah } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { BIDANG_INDUK, induk } from "@/lib/catatan/schema";
import type { Isian } from "@/lib/jenis/fields";
import { batalkanLangkah, lanjutkan } from "@/lib/langkah/commands";
import { useDatabase } from "../support/database";
import { type At, type Cast, enter, key, makeCast, tracks, walk } from "../support/journey";
import { refused } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const ADMINISTRATIF = { jenisPelanggaran: ["administratif"] };
const year = (y: number): Isian => ({
  tanggalDiterima: `${y}-01-15`,
  tanggalPeristiwa: `${y}-01-10`,
  tanggalDiketahui: `${y}-01-12`,
});
const PILKADA = { penyelenggaraanKode: "PILKADA-2024", tahapanKode: "K24-B6-KAMPANYE" };
const opened = async (id: string) => (await tracks(db, id)).administratif as At & { tanggal: string };

/** The administrative track of a temuan, which its registration opens in a Pemilu. */
const heard = async (over: Isian = {}): Promise<At> =>
  opened((await enter(cast, "pelanggaran", { sumber: "temuan", ...ADMINISTRATIF, ...over })).id);
/** The same of a laporan in a Pemilihan: it opens at the pleno. */
const reported = async (y: number, over: Isian = {}): Promise<At> => {
  const isian = { ...PILKADA, ...year(y), ...over };
  const at = await walk(
    cast.verifikator,
    await enter(cast, "pelanggaran", isian),
    ["kajian_awal", `${y}-01-16`],
    ["diregistrasi", `${y}-01-17`],
    ["pleno", `${y}-01-20`, { ...ADMINISTRATIF, hasilKajian: "terbukti" }],
  );
  return opened(at.id);
};
const numberOf = async (id: string) =>
  (await db.query<{ n: string | null }>("select nomor_perkara as n from penindakan where catatan_id = $1", [id]))[0]?.n;
const examine = (at: At, tanggal: string, rincian: Record<string, unknown> = { acara: "biasa" }) =>
  lanjutkan(cast.operator, at.id, at.versi, { kode: "pendahuluan", tanggal, rincian }, key());
const uncoded = async (run: () => Promise<void>) => {
  await db.query("update kantor set kode_bawaslu = null where kode = '64.08'");
  try {
    await run();
  } finally {
    await db.query("update kantor set kode_bawaslu = '23.09' where kode = '64.08'");
  }
};

describe("the portal numbers an administrative case", () => {
  test("of a Pemilu when its track opens, apart for LP and TM and for each election", async () => {
    const at = await walk(
      cast.operator,
      await enter(cast, "pelanggaran", { jenisPelanggaran: ["administratif", "pidana"] }),
      ["kajian_awal", "2024-01-16"],
      ["diregistrasi", "2024-02-05", { jenisPelanggaran: ["administratif", "pidana"] }],
    );
    const both = await tracks(db, at.id);
    const got = [
      both.administratif as At,
      await heard(),
      await heard({ pemilihan: "presiden" }),
      await heard(),
      await heard(year(2023)),
    ];
    expect(await Promise.all(got.map((t) => numberOf(t.id)))).toEqual([
      "001/LP/ADM.PL/BWSL.KAB/23.09/II/2024",
      "001/TM/ADM.PL/BWSL.KAB/23.09/I/2024",
      "001/TM/ADM.PP/BWSL.KAB/23.09/I/2024",
      "002/TM/ADM.PL/BWSL.KAB/23.09/I/2024",
      "001/TM/ADM.PL/BWSL.KAB/23.09/I/2023",
    ]);
    expect(await numberOf(both.pidana?.id ?? "")).toBeNull();
  });

  test("of a Pemilihan only when it is a laporan of TSM, in the month in which it was opened", async () => {
    const biasa = await reported(2024);
    await examine(biasa, "2024-02-01");
    expect(await numberOf(biasa.id)).toBeNull();
    const tsm = await reported(2024);
    expect(await numberOf(tsm.id)).toBeNull();
    await examine(tsm, "2024-02-01", { acara: "tsm" });
    expect(await numberOf(tsm.id)).toBe("01/Reg/L/TSM-PB/23.09/I/2024");
  });

  test("not for an office whose Bawaslu code nobody has filled in: it opens all the same, and its examination asks", async () => {
    await uncoded(async () => {
      const at = await heard({ ...year(2022), nomor: "001/Reg/TM/PL/Kab/23.09/I/2022" });
      expect(await numberOf(at.id)).toBeNull();
      const error = await refused(db, () => examine(at, "2022-01-20"));
      expect(error.bidang?.nomorPerkara).toMatch(
        /^Kode Bawaslu kantor Bawaslu Kabupaten Kutai Timur belum diisi\. Minta admin mengisinya/,
      );
      const printed = "006/TM/ADM.PL/BWSL.KAB/23.09/I/2022";
      await examine(at, "2022-01-20", { acara: "biasa", nomorPerkara: printed });
      expect(await numberOf(at.id)).toBe(printed);
    });
    expect(await numberOf((await heard(year(2022))).id)).toBe("007/TM/ADM.PL/BWSL.KAB/23.09/I/2022");
  });

  test("once: the next step keeps it, and so does a step that is taken back", async () => {
    const at = await heard(year(2021));
    const before = await numberOf(at.id);
    let now = await examine(at, "2021-01-18", { acara: "biasa", nomorPerkara: null });
    now = await walk(cast.operator, now, ["sidang", "2021-01-20"]);
    await batalkanLangkah(cast.operator, now.id, now.versi, "Salah hari.", key());
    expect(await numberOf(at.id)).toBe(before);
  });

  test("20 at once take 20 consecutive numbers", async () => {
    const cases: At[] = [];
    for (let i = 0; i < 20; i++) cases.push(await reported(2020));
    await Promise.all(cases.map((at) => examine(at, "2020-02-01", { acara: "tsm" })));
    const rows = await db.query<{ n: string }>(
      "select nomor_perkara as n from penindakan where nomor_perkara like '%TSM%2020' order by 1",
    );
    expect(rows.map((r) => Number(r.n.slice(0, 2)))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  }, 60_000);
});

describe("a case number written by hand", () => {
  const write = async (at: At, nomorPerkara: string | null) => {
    const { catatan: c } = await rinci(cast.operator, "penindakan", at.id);
    const spine = induk.parse(Object.fromEntries(BIDANG_INDUK.map((b) => [b, c[b]])));
    return ubah(cast.operator, at.id, c.versi, { induk: spine, rincian: { ...c.rincian, nomorPerkara } }, key());
  };

  test("pushes its series and stands once in its office, until its case is cancelled", async () => {
    const at = await heard(year(2019));
    await write(at, "041/TM/ADM.PL/BWSL.KAB/23.09/I/2019");
    const next = await heard(year(2019));
    expect(await numberOf(next.id)).toBe("042/TM/ADM.PL/BWSL.KAB/23.09/I/2019");
    const twice = await refused(db, () => write(next, "041/tm/ADM.PL/BWSL.KAB/23.09/I/2019"));
    expect(twice.bidang?.nomorPerkara).toMatch(/sudah dipakai perkara lain/);
    await batalkan(cast.verifikator, at.id, at.versi + 1, "Tercatat dua kali.", key());
    await write(next, "041/TM/ADM.PL/BWSL.KAB/23.09/I/2019");
  });

  test("is passed over when it leapt far ahead, as printed where it is no such number, and never taken away", async () => {
    const at = await heard(year(2018));
    await write(at, "900/TM/ADM.PL/BWSL.KAB/23.09/I/2018");
    await db.query("update nomor_seri set terakhir = 899 where seri = 'TM/ADM.PL' and tahun = 2018");
    const next = await heard(year(2018));
    expect(await numberOf(next.id)).toMatch(/^901\//);
    expect((await refused(db, () => write(next, null))).bidang?.nomorPerkara).toMatch(/tidak dapat dikosongkan/);
    await write(next, "Perkara lama 7");
    expect(await numberOf(next.id)).toBe("Perkara lama 7");
  });
});

test("two who write the same number at once: the database lets one", async () => {
  const [a, b] = [await reported(2017), await reported(2017)];
  const nomorPerkara = "Perkara lama 9";
  const done = await Promise.allSettled(
    [a, b].map((at) => examine(at, "2017-02-01", { acara: "biasa", nomorPerkara })),
  );
  expect(done.map((d) => d.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a number that was issued is not emptied behind the portal's back", async () => {
  const at = await heard(year(2016));
  await expect(db.query("update penindakan set nomor_perkara = null where catatan_id = $1", [at.id])).rejects.toThrow(
    /tidak dikosongkan/,
  );
});
