import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { batalkan, buat, ubah } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import type { Isian } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { nomorRegister } from "@/lib/nomor/commands";
import { useDatabase } from "../support/database";
import { type Entered, entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, walk } from "../support/journey";
import { refused } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const year = (y: number): Isian => ({
  tanggalDiterima: `${y}-01-15`,
  tanggalPeristiwa: `${y}-01-10`,
  tanggalDiketahui: `${y}-01-12`,
});
/** A laporan that only waits to be registered. */
const ready = async (over: Isian = {}): Promise<At> =>
  walk(cast.operator, await enter(cast, "pelanggaran", over), [
    "kajian_awal",
    String(over.tanggalDiterima ?? "2024-01-16"),
  ]);
const register = (at: At, tanggal = "2024-01-17", nomor: string | null = null, rincian = {}) =>
  lanjutkan(
    cast.operator,
    at.id,
    at.versi,
    { kode: "diregistrasi", tanggal, nomorDokumen: null, keterangan: null, nomor, rincian },
    key(),
  );
const numberOf = async (id: string) =>
  (await db.query<{ nomor: string | null }>("select nomor from catatan where id = $1", [id]))[0]?.nomor ?? null;
const registered = async (over: Isian = {}, tanggal?: string, nomor: string | null = null) =>
  numberOf((await register(await ready(over), tanggal, nomor)).id);
const series = async (seri: string, tahun: number, kantor = "64.08") =>
  (
    await db.query<{ terakhir: number }>(
      "select terakhir from nomor_seri where kantor_kode = $1 and seri = $2 and tahun = $3",
      [kantor, seri, tahun],
    )
  )[0]?.terakhir ?? null;

describe("the portal numbers a case", () => {
  test("when it is registered, apart for LP and TM, each election and each year; the day gives month and year", async () => {
    const got = [
      await registered(),
      await registered({ pemilihan: "presiden" }),
      await registered({}, "2024-02-05"),
      await registered(year(2023), "2023-12-29"),
      await registered(year(2023), "2024-01-02"),
      await numberOf((await enter(cast, "pelanggaran", { sumber: "temuan" })).id),
    ];
    expect(got).toEqual([
      "001/Reg/LP/PL/Kab/23.09/I/2024",
      "001/Reg/LP/PP/Kab/23.09/I/2024",
      "002/Reg/LP/PL/Kab/23.09/II/2024",
      "001/Reg/LP/PL/Kab/23.09/XII/2023",
      "003/Reg/LP/PL/Kab/23.09/I/2024",
      "001/Reg/TM/PL/Kab/23.09/I/2024",
    ]);
  });

  test("a dispute with Kemendagri's digits, apart for those between contestants", async () => {
    const dispute = async (over: Isian = {}) =>
      numberOf((await walk(cast.operator, await enter(cast, "sengketa", over), ["diregister", "2024-01-16"])).id);
    expect(await dispute()).toBe("001/PS.REG/64.6408/I/2024");
    const among = { jenisSengketa: "antarpeserta", termohon: "partai_politik", objek: "perbuatan_peserta" };
    expect(await dispute(among)).toBe("001/PSAP/64.6408/I/2024");
  });

  test("not before it is known which election it is about, and asks for it beside the field", async () => {
    const at = await ready({ pemilihan: "" });
    expect((await refused(db, () => register(at))).bidang?.pemilihan).toMatch(/Pilih pemilihan/);
    const next = await register(at, "2024-01-18", null, { pemilihan: "presiden" });
    expect(await numberOf(next.id)).toMatch(/^\d{3}\/Reg\/LP\/PP\//);
    expect((await refused(db, () => enter(cast, "pelanggaran", { sumber: "temuan", pemilihan: "" }))).bidang).toEqual({
      pemilihan: expect.stringMatching(/Pilih pemilihan/),
    });
  });

  test.each<[string, Isian, string]>([
    ["a Pemilu elects no bupati", {}, "bupati"],
    [
      "a Pemilihan elects no legislature",
      { penyelenggaraanKode: "PILKADA-2024", tahapanKode: "K24-B6-KAMPANYE" },
      "legislatif",
    ],
    [
      "a regency elects no wali kota",
      { penyelenggaraanKode: "PILKADA-2024", tahapanKode: "K24-B6-KAMPANYE" },
      "wali_kota",
    ],
  ])("%s", async (_, over, pemilihan) => {
    const late = { ...over, pemilihan, tanggalDiterima: "2024-10-10" };
    expect((await refused(db, () => enter(cast, "pelanggaran", late))).bidang?.pemilihan).toMatch(/Tidak berlaku/);
  });

  test("not for an office whose Bawaslu code nobody has filled in; what is printed is taken all the same", async () => {
    await db.query("update kantor set kode_bawaslu = null where kode = '64.08'");
    try {
      const at = await ready(year(2022));
      const error = await refused(db, () => register(at, "2022-02-01"));
      expect(error.bidang?.nomor).toMatch(
        /^Kode Bawaslu kantor Bawaslu Kabupaten Kutai Timur belum diisi\. Minta admin mengisinya/,
      );
      const next = await register(at, "2022-02-01", "004/Reg/LP/PL/Kab/23.09/II/2022");
      expect(await numberOf(next.id)).toBe("004/Reg/LP/PL/Kab/23.09/II/2022");
    } finally {
      await db.query("update kantor set kode_bawaslu = '23.09' where kode = '64.08'");
    }
    expect(await registered(year(2022), "2022-03-01")).toBe("005/Reg/LP/PL/Kab/23.09/III/2022");
  });
});

describe("a number written by hand", () => {
  test("pushes its series, is passed over when it leapt, and stands once in its office", async () => {
    expect(await registered(year(2021), "2021-02-01", "037/Reg/LP/PL/Kab/23.09/II/2021")).toMatch(/^037/);
    expect(await registered(year(2021), "2021-02-02")).toBe("038/Reg/LP/PL/Kab/23.09/II/2021");
    expect(await registered(year(2021), "2021-02-03", "2021/Reg/LP/PL/Kab/23.09/II/2021")).toMatch(/^2021/);
    expect(await series("LP/PL", 2021)).toBe(38);
    await db.query("update nomor_seri set terakhir = 2020 where seri = 'LP/PL' and tahun = 2021");
    expect(await registered(year(2021), "2021-02-04")).toMatch(/^2022\//);
    const at = await ready(year(2021));
    const twice = await refused(db, () => register(at, "2021-02-05", "038/reg/LP/PL/kab/23.09/II/2021"));
    expect(twice.bidang?.nomor).toMatch(/sudah dipakai/);
  });

  test("of another office's code pushes nothing here, and is told of on the case", async () => {
    const at = await register(await ready(year(2020)), "2020-02-01", "020/Reg/TM/PL/Kota/23.05/III/2020");
    expect(await series("TM/PL", 2020)).toBeNull();
    const { ganjil } = await rinci(cast.operator, "pelanggaran", at.id);
    expect(ganjil.join(" ")).toMatch(/TM\/PL.*23\.05.*III\/2020/);
  });

  test("is not taken away from a registered case, and is free again when its case is cancelled", async () => {
    const nomor = "001/Reg/TM/PL/Kab/23.09/I/2019";
    const over = { ...year(2019), sumber: "temuan", nomor };
    const at = await enter(cast, "pelanggaran", over);
    const emptied = entry("pelanggaran", { ...over, nomor: "" });
    expect((await refused(db, () => ubah(cast.operator, at.id, at.versi, emptied, key()))).bidang?.nomor).toMatch(
      /tidak dapat dikosongkan/,
    );
    await refused(db, () => enter(cast, "pelanggaran", over));
    await batalkan(cast.verifikator, at.id, at.versi, "Tercatat dua kali.", key());
    expect(await numberOf((await enter(cast, "pelanggaran", over)).id)).toBe(nomor);
  });

  test("of an LHP or a prevention act is kept as printed; nothing is issued for them", async () => {
    const at = await enter(cast, "pengawasan", { nomor: "001/LHP/PM.01.02/23.09/01/2024" });
    expect(await numberOf(at.id)).toBe("001/LHP/PM.01.02/23.09/01/2024");
    for (const jenis of ["pengawasan", "pencegahan"] as Entered[])
      expect(await numberOf((await enter(cast, jenis)).id)).toBeNull();
  });
});

describe("together", () => {
  const many = async (n: number, over: Isian) => {
    const out: At[] = [];
    for (let i = 0; i < n; i++) out.push(await ready(over));
    return out;
  };

  /** Takes a number of Kutai Timur and holds its series until `until` ends, then undoes it all. */
  const holding = (hari: string, until: (nomor: string | null) => Promise<unknown>) =>
    asViewer(konteks(cast.operator), async (tx) => {
      const rincian = { sumber: "laporan", pemilihan: "legislatif" };
      const catatan = { jenis: "pelanggaran", kantorKode: "64.08", nomor: null, rincian } as const;
      await until(await nomorRegister(tx, { catatan, hari }));
      throw new Error("urung");
    });

  /** Who is told that the server is busy sends the form again; on a machine under load some are. */
  const patient = async <T>(run: () => Promise<T>): Promise<T> => {
    for (;;)
      try {
        return await run();
      } catch (error) {
        if (!/timeout exceeded when trying to connect|sedang sibuk/.test(String(error))) throw error;
      }
  };

  test("50 registrations in one office take 50 consecutive numbers; 20 that are undone meanwhile take none", async () => {
    const cases = await many(50, year(2018));
    const all = cases.flatMap((at, i) => [
      patient(() => register(at, "2018-02-01")),
      ...(i % 5 < 2 ? [patient(() => holding("2018-02-01", async () => {}))] : []),
    ]);
    const done = await Promise.allSettled(all);
    const failed = done.flatMap((d) => (d.status === "rejected" ? [String(d.reason)] : []));
    expect(failed).toEqual(Array.from({ length: 20 }, () => "Error: urung"));
    const rows = await db.query<{ nomor: string }>(
      "select nomor from catatan where nomor like '%/LP/PL/%/2018' order by nomor",
    );
    expect(rows.map((r) => r.nomor)).toEqual(
      Array.from({ length: 50 }, (_, i) => `${String(i + 1).padStart(3, "0")}/Reg/LP/PL/Kab/23.09/II/2018`),
    );
    expect(await series("LP/PL", 2018)).toBe(50);
  }, 60_000);

  test("one office waits for itself and no other", async () => {
    const at = await ready(year(2017));
    await db.query("update kantor set kode_bawaslu = '23.05' where kode = '64.72'");
    const over = { ...year(2017), sumber: "temuan", kantorKode: "64.72", wilayahKode: "64.72" };
    let own: Promise<At> | undefined;
    await expect(
      holding("2017-02-01", async (taken) => {
        expect(taken).toBe("001/Reg/LP/PL/Kab/23.09/II/2017");
        let waits = true;
        own = register(at, "2017-02-01").finally(() => {
          waits = false;
        });
        const other = await buat(cast.tetangga, "pelanggaran", entry("pelanggaran", over), { kunci: key() });
        expect(await numberOf(other.id)).toBe("001/Reg/TM/PL/Kota/23.05/I/2017");
        expect(waits).toBe(true);
      }),
    ).rejects.toThrow("urung");
    expect(await numberOf((await (own as Promise<At>)).id)).toBe("001/Reg/LP/PL/Kab/23.09/II/2017");
  });
});

describe("the database holds it when the code is wrong", () => {
  test("a series never goes back, and is its office's own", async () => {
    await registered(year(2016), "2016-02-01");
    await expect(db.query("update nomor_seri set terakhir = 0 where tahun = 2016")).rejects.toThrow(/hanya naik/);
    const seen = await asViewer(konteks(cast.tetangga), (tx) =>
      tx.all(sql`select 1 from nomor_seri where kantor_kode = '64.08'`),
    );
    expect(seen).toEqual([]);
  });

  test("nobody marks a double of their own as an old one", async () => {
    const at = await enter(cast, "pelanggaran", { nomor: "lama 1" });
    await asViewer(konteks(cast.operator, "ubah"), (tx) =>
      tx.run(sql`update catatan set nomor_ganda = true, versi = versi + 1 where id = ${at.id}::uuid`),
    );
    expect(await db.query("select 1 from catatan where nomor_ganda")).toEqual([]);
  });
});
