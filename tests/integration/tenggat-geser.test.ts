import { beforeAll, describe, expect, test } from "vitest";
import { ubah } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { TidakAda } from "@/lib/errors";
import { hapusLibur, simpanLibur } from "@/lib/rujukan/commands";
import { rujukan } from "@/lib/rujukan/queries";
import { mintaKeteranganTambahan, simpanAturan } from "@/lib/tenggat/commands";
import { tanyaTenggat } from "@/lib/tenggat/jawab";
import { daftarAturan } from "@/lib/tenggat/queries";
import { clock, moves, PILKADA, temuan } from "../support/clocks";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { type At, type Cast, enter, key, makeCast, tracks, walk } from "../support/journey";
import { refused, traced } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

test("a closed clock that the case should never have had keeps in its row what it was counted from", async () => {
  const at = await enter(cast, "pelanggaran");
  const row = async () =>
    (
      await db.query<{ status: string; libur: unknown[] }>(
        `select status, masukan -> 'libur' as libur from tenggat where catatan_id = '${at.id}' and kode = 'batas_lapor'`,
      )
    )[0];
  const before = await row();
  expect(before?.status).toBe("dipenuhi");
  const asTemuan = entry("pelanggaran", { sumber: "temuan", nomorPenyampaian: "" });
  await ubah(cast.operator, at.id, at.versi, asTemuan, key());
  expect(await row()).toEqual({ status: "gugur", libur: before?.libur });
});

describe("a holiday", () => {
  const day = {
    tanggal: "2024-02-05",
    nama: "Cuti bersama uji",
    jenis: "cuti_bersama" as const,
    pasti: true,
    dasar: "SKB uji",
  };

  test("moves what runs and never what is closed, says so and comes back when it goes", async () => {
    const open = await temuan(cast, "2024-01-29");
    const closed = await temuan(cast, "2024-01-29");
    await walk(cast.verifikator, closed, ["pleno", "2024-02-06", { hasilKajian: "tidak_terbukti" }]);
    const { hasil, link } = await traced(db, () => simpanLibur(cast.admin, day));
    expect(hasil.bergeser).toBeGreaterThan(0);
    expect(link).toMatchObject({
      verba: "kelola",
      sasaran: "hari_libur:2024-02-05",
      rincian: { bergeser: hasil.bergeser },
    });
    expect(await clock(db, open, "penanganan")).toMatchObject({ jatuh: "2024-02-12", maks: "2024-02-22" });
    expect(await moves(db, open)).toEqual([
      { dari: "2024-02-07", menjadi: "2024-02-12", sebab: "cuti bersama: Cuti bersama uji (5 Februari 2024)" },
    ]);
    expect((await clock(db, closed, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect(await moves(db, closed)).toEqual([]);
    const shown = (await rinci(cast.operator, "pelanggaran", open.id)).tenggat.find((t) => t.kode === "penanganan");
    expect(shown).toMatchObject({ jatuhTempo: "2024-02-12", geser: [{ dari: "2024-02-07", menjadi: "2024-02-12" }] });

    const again = await hapusLibur(cast.admin, day.tanggal, day.nama);
    expect(again.bergeser).toBe(hasil.bergeser);
    expect((await clock(db, open, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect((await moves(db, open)).map((m) => m.menjadi)).toEqual(["2024-02-12", "2024-02-07"]);
  });

  test("however it comes, changes, goes or fails, is the word another exactly when calendar or rules are", async () => {
    const word = async () => (await db.query<{ versi: string }>("select versi from acuan_jam"))[0]?.versi;
    const add =
      "insert into hari_libur (tanggal, nama, jenis, pasti) values ('2024-02-06', 'Libur uji', 'cuti_bersama', true)";
    const words = [await word()];
    for (const q of [
      add,
      "update hari_libur set pasti = false where nama = 'Libur uji'",
      "update aturan_tenggat set dasar_hukum = dasar_hukum",
      "delete from hari_libur where nama = 'Libur uji'",
    ]) {
      await db.query(q);
      words.push(await word());
    }
    expect(new Set(words).size).toBe(5);
    await db.query(`do $$ begin ${add}; raise exception 'gagal'; exception when others then null; end $$`);
    expect(await word()).toBe(words.at(-1));
  });

  test("on a weekend changes nothing; by another than the province's admin it is refused", async () => {
    const sabtu = { ...day, tanggal: "2024-02-03" };
    expect((await simpanLibur(cast.admin, sabtu)).bergeser).toBe(0);
    await hapusLibur(cast.admin, sabtu.tanggal, sabtu.nama);
    await refused(db, () => simpanLibur(cast.operator, day));
  });

  test("gives a day to a clock that had none for want of a calendar", async () => {
    const rows = await db.query<{ tanggal: string; nama: string }>(
      "select tanggal::text, nama from hari_libur where tanggal >= '2023-01-01' and tanggal < '2024-01-01'",
    );
    await db.query("delete from hari_libur where tanggal >= '2023-01-01' and tanggal < '2024-01-01'");
    const early = { tanggalDiterima: "2023-03-06", tanggalPeristiwa: "2023-03-01", tanggalDiketahui: "2023-03-02" };
    const at = await temuan(cast, "2023-03-06", { ...early, tahapanKode: "P24-03-DAFTAR-PEMILIH" });
    const [row] = await db.query<{ halangan: string }>(
      "select halangan from tenggat where catatan_id = $1 and kode = 'penanganan'",
      [at.id],
    );
    expect(row?.halangan).toBe("Kalender libur 2023 belum diisi.");
    for (const r of rows)
      await db.query("insert into hari_libur values ($1, $2, 'libur_nasional', true, null)", [r.tanggal, r.nama]);
    await simpanLibur(cast.admin, { ...day, tanggal: "2023-12-30" });
    expect((await clock(db, at, "penanganan"))?.jatuh).toBe("2023-03-15");
    expect((await moves(db, at))[0]).toMatchObject({ dari: null });
  });
});

describe("minta keterangan tambahan", () => {
  const ask = (orang: Cast[keyof Cast], at: At, tanggal: string, kode = "penanganan") =>
    mintaKeteranganTambahan(orang, { catatanId: at.id, kode, tanggal, alasan: "Dua saksi belum hadir." }, key());

  test("Pemilu runs to fourteen from registration in all, Pemilihan to five calendar days", async () => {
    const at = await temuan(cast, "2024-01-29");
    const { hasil, link } = await traced(db, () => ask(cast.verifikator, at, "2024-02-07"));
    expect(hasil.jatuhTempo).toBe("2024-02-21");
    expect(link).toMatchObject({ verba: "perpanjang", sasaran: at.id });
    expect(await moves(db, at)).toEqual([
      { dari: "2024-02-07", menjadi: "2024-02-21", sebab: "keterangan tambahan diminta" },
    ]);
    const pilkada = await temuan(cast, "2024-10-13", PILKADA);
    expect((await clock(db, pilkada, "penanganan"))?.jatuh).toBe("2024-10-16");
    expect((await ask(cast.verifikator, pilkada, "2024-10-15")).jatuhTempo).toBe("2024-10-18");
  });

  test.each([
    ["operator", "2024-02-01", "penanganan", /kordiv/],
    ["provinsi", "2024-02-01", "penanganan", /kordiv/],
    ["verifikator", "2024-02-08", "penanganan", /sudah lewat/],
    ["verifikator", "2024-01-28", "penanganan", /Mendahului/],
    ["verifikator", "2099-01-01", "penanganan", /belum terjadi/],
    ["verifikator", "2024-02-01", "tetapkan_temuan", /tidak sedang berjalan/],
    ["verifikator", "2024-02-01", "ngawur", /tidak sedang berjalan/],
  ] as const)("%s, %s, %s is refused", async (who, tanggal, kode, said) => {
    const at = await temuan(cast, "2024-01-29");
    const error = await refused(db, () => ask(cast[who], at, tanggal, kode));
    expect(`${error.message} ${Object.values(error.bidang ?? {})}`).toMatch(said);
  });

  test("not twice, not where the rule knows none, not for a neighbour", async () => {
    const at = await temuan(cast, "2024-01-29", { jenisPelanggaran: ["pidana"] });
    await ask(cast.verifikator, at, "2024-02-01");
    expect((await refused(db, () => ask(cast.verifikator, at, "2024-02-02"))).message).toMatch(/sudah diminta/);
    const pidana = (await tracks(db, at.id)).pidana as At;
    expect((await refused(db, () => ask(cast.verifikator, pidana, "2024-01-30", "pembahasan_1"))).message).toMatch(
      /tidak mengenal/,
    );
    await expect(ask(cast.tetangga, at, "2024-02-02")).rejects.toThrow(TidakAda);
  });
});

describe("a new version of a rule", () => {
  const rule = async (kode: string, regime = "pemilu") =>
    (await rujukan(daftarAturan)).find((a) => a.kode === kode && a.regime === regime && !a.berlakuSampai);
  const version = (a: NonNullable<Awaited<ReturnType<typeof rule>>>, over: object) =>
    ({ ...a, lama: a.lama as number, satuan: a.satuan, berlakuSampai: null, ...over }) as unknown as Parameters<
      typeof simpanAturan
    >[2];

  test("holds for cases registered from its day on; the others keep theirs", async () => {
    const before = await temuan(cast, "2024-01-29");
    const after = await temuan(cast, "2024-02-01");
    const a = await rule("penanganan");
    if (!a) throw new Error("aturan penanganan tidak ada");
    const { hasil, link } = await traced(db, () =>
      simpanAturan(cast.admin, a.id, version(a, { lama: 5, berlakuSejak: "2024-02-01", dasarHukum: "UU uji" })),
    );
    expect(hasil.bergeser).toBeGreaterThan(0);
    expect(link).toMatchObject({ sasaran: "aturan_tenggat:pemilu/penanganan" });
    expect((await clock(db, before, "penanganan"))?.jatuh).toBe("2024-02-07");
    expect((await clock(db, after, "penanganan"))?.jatuh).toBe("2024-02-12");
    const asked = { mulai: "2024-01-29", aturan: "penanganan", regime: "pemilu" as const };
    expect((await tanyaTenggat({ ...asked, jam: undefined, lama: undefined, satuan: undefined })).ukuran.lama).toBe(7);

    const early = await refused(db, () => simpanAturan(cast.admin, a.id, version(a, { berlakuSejak: "2024-02-01" })));
    expect(early.bidang?.berlakuSejak).toMatch(/Sudah ada versi/);
  });

  test("two versions cannot hold on the same day, and a rule without validity is none, whoever writes", async () => {
    const copy = (set: string) =>
      db.query(`insert into aturan_tenggat select r.* from aturan_tenggat a,
        jsonb_populate_record(a, '{"id":"${key()}"${set}}') r where a.kode = 'banding' and a.regime = 'pemilu' limit 1`);
    await expect(copy("")).rejects.toThrow(/aturan_satu_berlaku/);
    await expect(copy(',"kode":"banding_uji","berlaku_sejak":null')).rejects.toThrow(/berlaku_sejak/);
  });
});
