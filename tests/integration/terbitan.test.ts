import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { batalkan } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { asViewer } from "@/lib/db";
import { Didahului, TidakAda } from "@/lib/errors";
import { geser, hariIni } from "@/lib/format";
import { konteks } from "@/lib/jejak/commands";
import { periksaRantai } from "@/lib/jejak/queries";
import type { Isian, Jenis } from "@/lib/jenis/fields";
import { tarik, terbitkan, terbitkanBanyak } from "@/lib/terbitan/commands";
import { useDatabase } from "../support/database";
import type { Entered } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, type Step, track, validated, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const publish = (at: At, ringkasan = "Ringkasan untuk publik.") =>
  terbitkan(cast.ppid, at.id, at.versi, ringkasan, key());
const editions = async (id: string) =>
  db.query<{
    edisi: number;
    tingkat: string;
    terkini: boolean;
    tarik: string | null;
    usang: boolean;
    publik_id: string;
  }>(
    "select edisi, tingkat, terkini, alasan_tarik as tarik, perlu_diperbarui as usang, publik_id from terbitan where catatan_id = $1 order by edisi",
    [id],
  );
/** Past the commands, as a program with the application's role would try it. */
const bypass = (orang: Orang, id: string, verba = "terbitkan", isi = "{}") =>
  asViewer(konteks(orang, verba), (tx) =>
    tx.run(sql`insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode,
        tahapan_kode, tanggal_diterima, berlaku, keadaan, isi, ringkasan, terkini, oleh)
      select 'uji' || substr(x.id::text, 1, 8), 99, x.id, x.jenis, 'rinci', '64.08', '64.08', x.penyelenggaraan_kode, x.tahapan_kode,
        x.tanggal_diterima, x.tanggal_diterima, 'x', ${isi}::jsonb, 'x', false, ${orang.id}::uuid from catatan x where x.id = ${id}::uuid`),
  );

const REGISTERED: Step[] = [
  ["kajian_awal", "2024-01-16"],
  ["diregistrasi", "2024-01-17"],
];
const PLENO: Step = ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }];
const PILKADA: Isian = {
  penyelenggaraanKode: "PILKADA-2024",
  tahapanKode: "K24-B6-KAMPANYE",
  tanggalDiterima: "2024-10-10",
};

const made =
  (jenis: Entered, over: Isian, ...steps: Step[]) =>
  async () =>
    walk(cast.verifikator, await validated(cast, jenis, over), ...steps);
const tracked =
  (jalur: string, over: Isian, ...steps: Step[]) =>
  async () =>
    walk(cast.verifikator, await track(db, cast, jalur, over), ...steps);

describe("in detail when the law allows, and the database holds it", () => {
  const TOO_EARLY: [string, () => Promise<At>, RegExp][] = [
    ["pelanggaran before it is registered", made("pelanggaran", {}), /tidak diregistrasi/],
    [
      "pelanggaran before its status is announced",
      made("pelanggaran", {}, ...REGISTERED, PLENO),
      /status belum diumumkan/,
    ],
    [
      "pelanggaran that involves a child",
      made("pelanggaran", { melibatkanAnak: "ya" }, ...REGISTERED, PLENO, ["status_diumumkan", "2024-01-21"]),
      /melibatkan anak/,
    ],
    ["administratif in a Pemilu before its open hearing", tracked("administratif", {}), /sidang terbuka/],
    [
      "administratif in a Pemilihan before its status is announced",
      tracked("administratif", PILKADA, ["rekomendasi", "2024-10-21", { produk: "rekomendasi" }]),
      /status belum/,
    ],
    [
      "pidana before its status is announced",
      tracked("pidana", {}, ["pembahasan_1", "2024-10-21"]),
      /status belum diumumkan/,
    ],
    ["kode etik before its status is announced", tracked("kode_etik", {}), /status belum diumumkan/],
    [
      "penindakan that involves a child",
      tracked("administratif", { melibatkanAnak: "ya" }, ["sidang", "2024-10-21"]),
      /anak/,
    ],
    ["sengketa before it is registered", made("sengketa", {}, ["verifikasi", "2024-01-16"]), /belum diregister/],
    [
      "an LHP before its stage has ended",
      made("pengawasan", { penyelenggaraanKode: "NON-TAHAPAN", tahapanKode: "NT-1-PDPB" }),
      /belum berakhir/,
    ],
  ];
  test.each(TOO_EARLY)("not %s", async (_, make, reason) => {
    await db.query("update tahapan set selesai = (now() + interval '30 days')::date where kode = 'NT-1-PDPB'");
    const at = await make();
    expect((await refused(db, () => publish(at))).message).toMatch(reason);
    await refused(db, () => bypass(cast.ppid, at.id));
    expect((await editions(at.id)).every((e) => e.tingkat === "angka")).toBe(true);
  });

  const IN_TIME: [string, () => Promise<At>][] = [
    [
      "pelanggaran whose status is announced",
      made("pelanggaran", {}, ...REGISTERED, PLENO, ["status_diumumkan", "2024-01-21"]),
    ],
    ["administratif in a Pemilu from its open hearing", tracked("administratif", {}, ["sidang", "2024-10-21"])],
    [
      "pidana whose status is announced",
      tracked(
        "pidana",
        {},
        ["pembahasan_1", "2024-10-21"],
        ["dihentikan", "2024-10-22", { alasanHenti: "kurang_bukti" }],
        ["status_diumumkan", "2024-10-23"],
      ),
    ],
    ["sengketa from registration", made("sengketa", {}, ["diregister", "2024-01-16"])],
    ["pencegahan when validated", made("pencegahan", {})],
    ["an LHP whose stage has ended", made("pengawasan", {})],
  ];
  test.each(IN_TIME)("%s", async (_, make) => {
    const at = await make();
    const { hasil, link } = await traced(db, () => publish(at));
    expect(link).toMatchObject({ verba: "terbitkan", pelaku: cast.ppid.id, rincian: { publikId: hasil.publikId } });
    expect((await editions(at.id)).at(-1)).toMatchObject({
      tingkat: "rinci",
      terkini: true,
      publik_id: hasil.publikId,
    });
    expect(hasil.publikId).toMatch(/^[0-9a-f]{12}$/);
    expect(at.id.replaceAll("-", "")).not.toContain(hasil.publikId);
  });

  test("what is not validated is not even there for PPID, and the database refuses its detail", async () => {
    const at = await enter(cast, "pencegahan");
    expect(await refused(db, () => publish(at))).toBeInstanceOf(TidakAda);
    await expect(bypass(cast.ppid, at.id)).rejects.toThrow(/belum divalidasi/);
  });
});

describe("who publishes", () => {
  test("PPID, never the author nor the validator; nor at another version than the one that was read", async () => {
    const at = await validated(cast, "pencegahan");
    for (const orang of [cast.operator, cast.verifikator, cast.pimpinan, cast.auditor])
      await refused(db, () => terbitkan(orang, at.id, at.versi, "Ringkasan.", key()));
    for (const id of [cast.operator.id, cast.verifikator.id]) {
      const hat = { ...cast.ppid, id };
      await refused(db, () => terbitkan(hat, at.id, at.versi, "Ringkasan.", key()));
      await expect(bypass(hat, at.id)).rejects.toThrow(/orang lain/);
    }
    expect(await refused(db, () => publish({ ...at, versi: 1 }))).toBeInstanceOf(Didahului);
  });

  test("a field that is not on the list of its kind is refused by the database", async () => {
    const at = await validated(cast, "pencegahan");
    for (const field of ["judul", "uraian", "mitra", "nama"])
      await expect(bypass(cast.ppid, at.id, "terbitkan", JSON.stringify({ [field]: "x" }))).rejects.toThrow();
    await bypass(cast.ppid, at.id, "terbitkan", JSON.stringify({ metode: "daring" }));
  });

  test("while a pause of publication lasts, new details wait", async () => {
    const at = await validated(cast, "pencegahan");
    await db.query(
      "insert into jeda_publikasi (regime, wilayah_kode, mulai, selesai, dasar_hukum) values ('pemilu', '64', $1, $2, 'Pasal 276 ayat (1)')",
      [geser(hariIni(), -1), geser(hariIni(), 1)],
    );
    expect((await refused(db, () => publish(at))).message).toMatch(/ditunda.*Pasal 276/);
    await db.query("delete from jeda_publikasi where dasar_hukum = 'Pasal 276 ayat (1)'");
    await publish(at);
  });

  test("several pencegahan at once with one link, all or none, and no other kind", async () => {
    const made = [await validated(cast, "pencegahan"), await validated(cast, "pencegahan")];
    const { link } = await traced(db, () => terbitkanBanyak(cast.ppid, made, key()));
    expect(link.rincian).toMatchObject({ jumlah: 2 });
    const stale = [await validated(cast, "pencegahan"), { ...(await validated(cast, "pencegahan")), versi: 1 }];
    await refused(db, () => terbitkanBanyak(cast.ppid, stale, key()));
    const lhp = [await validated(cast, "pengawasan")];
    expect((await refused(db, () => terbitkanBanyak(cast.ppid, lhp, key()))).message).toMatch(/satu per satu/);
  });
});

describe("taken back", () => {
  const count = (jenis: Jenis) => angka(PUBLIK, { jenis, dimensi: {} }).then((a) => a.total);

  test("tarik leaves a tombstone with day and reason, and the record stays counted", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    const before = await count("pencegahan");
    const { link } = await traced(db, () => tarik(cast.ppid, at.id, "Memuat data yang keliru.", key()));
    expect(link.verba).toBe("tarik");
    expect(await editions(at.id)).toMatchObject([
      { edisi: 1, tingkat: "angka", terkini: false, tarik: null },
      { edisi: 2, tingkat: "rinci", terkini: false, tarik: "Memuat data yang keliru." },
      { edisi: 3, tingkat: "angka", terkini: true, tarik: null },
    ]);
    expect(await count("pencegahan")).toBe(before);
    await refused(db, () => tarik(cast.ppid, at.id, "Lagi.", key()));
    await refused(db, () => tarik(cast.operator, at.id, "Lagi.", key()));
  });

  test("a cancelled record is counted no more, and its detail is gone", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    const before = await count("pencegahan");
    await batalkan(cast.provinsi, at.id, at.versi, "Tercatat dua kali.", key());
    expect(await count("pencegahan")).toBe(before - 1);
    expect((await editions(at.id)).at(-1)).toMatchObject({
      tingkat: "rinci",
      terkini: true,
      tarik: "Catatan dibatalkan.",
    });
    await refused(db, () => tarik(cast.ppid, at.id, "x", key()));
    expect(await count("pencegahan")).toBe(before - 1);
  });

  test("a step that contradicts what stands in public says so at once", async () => {
    let at = await walk(cast.verifikator, await track(db, cast, "administratif"), ["sidang", "2024-10-21"]);
    await publish(at);
    at = await walk(cast.verifikator, at, [
      "putusan",
      "2024-10-25",
      { hasilPutusan: "tidak_terbukti", produk: "putusan" },
    ]);
    expect((await editions(at.id)).at(-1)).toMatchObject({ edisi: 4, tingkat: "rinci", usang: true });
    expect((await rinci(cast.ppid, "penindakan", at.id)).terbitan[0]?.keadaan).toMatch(/tidak terbukti/);
    await publish(at, "Putusan: tidak terbukti.");
    expect((await editions(at.id)).at(-1)).toMatchObject({ edisi: 5, usang: false });
  });
});

test("after all this the chain holds", async () => {
  expect((await periksaRantai()).cacat).toEqual([]);
});
