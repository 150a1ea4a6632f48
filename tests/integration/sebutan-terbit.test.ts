import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import { catatTurunan, setujuiTurunan, tandaiTersimpan, tarikTurunan, terima } from "@/lib/berkas/commands";
import { muat } from "@/lib/catatan/baris";
import { meja } from "@/lib/catatan/meja";
import { rinci } from "@/lib/catatan/rinci";
import { asPublic, asViewer, pool, type Tx } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import type { Jenis } from "@/lib/jenis/fields";
import { catatPihak, tandaiKeliru } from "@/lib/pihak/commands";
import { type PihakBaru, tanpaRincian } from "@/lib/pihak/schema";
import { tarik, terbitEdisi, terbitkan } from "@/lib/terbitan/commands";
import { satuPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { sha256 } from "../support/files";
import { versionOf } from "../support/handover";
import { type At, type Cast, key, makeCast, track, validated, walk } from "../support/journey";
import { meanwhile } from "../support/meanwhile";
import { makePerson } from "../support/people";
import { correct } from "../support/public-states";
import { publicIdOf } from "../support/search";
import { traced } from "../support/trace";

// Who is recorded after publication may be named by what stands in public: whoever records it is told, and so is PPID.
const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});
const NAME = "Wiryodiningrat Notokusumo";
const publish = async (at: At, ringkasan: string) =>
  terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, ringkasan, key());
const record = ({ id }: At, over: Partial<PihakBaru> = {}) =>
  catatPihak(cast.operator, { ...tanpaRincian, nama: NAME, peran: "saksi", catatanId: id, kunci: key(), ...over });
const told = async (at: At, jenis: Jenis = "pencegahan", who = cast.operator) =>
  (await rinci(who, jenis, at.id)).menyebut;
const onDesk = async (at: At, who: Orang = cast.ppid) => (await meja(who)).menyebut.some((b) => b.id === at.id);
const named = async () => {
  const at = await validated(cast, "pencegahan");
  await publish(at, `Sosialisasi bersama ${NAME} dan warga.`);
  return at;
};

/** A picture of a published record, made for the public; `shown`: PPID has approved it. */
async function pictured(keterangan: string, shown = true) {
  const at = await validated(cast, "pencegahan");
  await publish(at, "Kegiatan bersama warga.");
  const [berkasId, id] = [randomUUID(), randomUUID()];
  const isi = { mime: "image/jpeg", ukuran: 10, sha256: sha256(Buffer.from(id)) };
  const file = { catatanId: at.id, langkahId: null, kategori: "alat_bukti" as const, nama: "foto.jpg" };
  await terima(cast.operator, berkasId, file, isi);
  await tandaiTersimpan(cast.operator, berkasId);
  await catatTurunan(cast.operator, { ...isi, id, berkasId, keterangan });
  if (shown) await setujuiTurunan(cast.ppid, id, key());
  return { at, id };
}

describe("a party recorded after publication whom the public words name", () => {
  test("is saved; who saves learns where, PPID has it on the desk, the trace says which record and no name", async () => {
    const at = await named();
    const { hasil, link } = await traced(db, () => record(at));
    expect(hasil).toMatchObject({ disebut: [at.id], anak: false });
    expect(link.rincian).toMatchObject({ pihak: hasil.kode, disebut: [at.id] });
    expect(JSON.stringify(link)).not.toContain("Wiryo");
    for (const who of [cast.operator, cast.verifikator, cast.ppid])
      expect(await told(at, "pencegahan", who)).toEqual([
        { catatanId: at.id, jenis: "pencegahan", kode: hasil.kode, bidang: ["Ringkasan"] },
      ]);
    expect((await rinci(cast.operator, "pencegahan", at.id)).pihak.map((p) => p.kode)).toEqual([hasil.kode]);
    expect([await onDesk(at), await onDesk(at, cast.operator)]).toEqual([true, false]);
    // nothing is withdrawn by itself: whether the name may stand is for PPID to judge
    const id = await publicIdOf(db, at);
    expect((await asPublic((tx) => satuPublik(tx, "pencegahan", id)))?.kini.tingkat).toBe("rinci");
  });

  test("stays told through a new edition and a ralat, for the older one is still read; a withdrawal ends it", async () => {
    const at = await named();
    await record(at);
    await publish(at, "Sosialisasi bersama warga.");
    await correct(db, cast, at, { jangkauan: "12" });
    expect([(await told(at)).length, await onDesk(at)]).toEqual([1, true]);
    await tarik(cast.ppid, at.id, "Memuat yang dikecualikan.", key());
    expect([(await told(at)).length, await onDesk(at)]).toEqual([0, false]);
    await expect(publish(at, `Lagi bersama ${NAME}.`)).rejects.toThrow(/tidak dapat terbit/);
    await publish(at, "Sosialisasi bersama warga.");
    expect([(await told(at)).length, await onDesk(at)]).toEqual([0, false]);
  });

  test("is found in an edition that other words have followed, by a number too; sent twice it is noted once", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at, "Tanya panitia di 0541 765 4321.");
    await publish(at, "Kegiatan bersama warga.");
    expect((await record(at, { nama: "Panitia Tanpa Nama", telepon: "0541 7654321" })).disebut).toEqual([at.id]);
    const other = await named();
    await publish(other, "Sosialisasi bersama warga.");
    const again = key();
    const first = await record(other, { kunci: again });
    expect(await record(other, { kunci: again })).toEqual(first);
    expect(first.disebut).toEqual([other.id]);
    expect(await told(other)).toHaveLength(1);
  });

  test("one whom nothing names, one recorded wrongly, and a child, whose detail ends at once, ask nothing of PPID", async () => {
    const at = await named();
    expect((await record(at, { nama: "Orang Lain Sekali" })).disebut).toEqual([]);
    await record(at);
    const id = (await rinci(cast.operator, "pencegahan", at.id)).pihak.at(-1)?.id ?? "";
    await tandaiKeliru(cast.operator, at.id, id, "Bukan saksi kegiatan ini.", key());
    expect([(await told(at)).length, await onDesk(at)]).toEqual([0, false]);
    expect((await record(await validated(cast, "pencegahan"))).disebut).toEqual([]);
    const heard = await walk(cast.verifikator, await track(db, cast, "administratif"), ["sidang", "2024-10-21"]);
    await publish(heard, `Sidang terbuka, hadir ${NAME}.`);
    expect(await record(heard, { anak: true })).toMatchObject({ anak: true, disebut: [] });
  });

  test("in a field that a step typed, and told at the case as at the track that says it", async () => {
    const heard = await walk(cast.verifikator, await track(db, cast, "administratif"), ["sidang", "2024-10-21"]);
    const product = { hasilPutusan: "tidak_terbukti", produk: "putusan", nomorProduk: `01/Putusan/${NAME}` };
    const at = await walk(cast.verifikator, heard, ["putusan", "2024-10-25", product]);
    await publish(at, "Putusan dibacakan.");
    const [parent] = await db.query<{ id: string }>("select induk_id as id from catatan where id = $1", [at.id]);
    const { disebut, kode } = await record({ id: parent?.id ?? "", versi: 0 }, { peran: "terlapor" });
    expect(disebut).toEqual([at.id]);
    const row = { catatanId: at.id, jenis: "penindakan", kode, bidang: ["Nomor produk"] };
    expect(await told(at, "penindakan")).toEqual([row]);
    expect(await told({ id: parent?.id ?? "", versi: 0 }, "pelanggaran")).toEqual([row]);
  });

  test("in the caption of a picture, until the picture is withdrawn", async () => {
    const { at, id } = await pictured(`${NAME} memberi sambutan.`);
    expect((await record(at)).disebut).toEqual([at.id]);
    expect((await told(at))[0]?.bidang).toEqual(["Keterangan gambar"]);
    await tarikTurunan(cast.ppid, id, key());
    expect([(await told(at)).length, await onDesk(at)]).toEqual([0, false]);
    const waits = await pictured(`${NAME} memberi sambutan.`, false);
    expect((await record(waits.at)).disebut).toEqual([]);
  });

  test("at the neighbour's nothing is said, and the public's role knows of none of it", async () => {
    const at = await named();
    await record(at);
    const away = await makePerson(db, { fungsi: "ppid", kantor: "64.72" });
    const home = await makePerson(db, { fungsi: "ppid", kantor: "64.08" });
    expect([await onDesk(at, away), await onDesk(at, home)]).toEqual([false, true]);
    const rows = (who: Orang) =>
      asViewer(konteks(who), (tx) => tx.all(sql`select from brankas.sebutan_terbit where catatan_id = ${at.id}::uuid`));
    expect([(await rows(away)).length, (await rows(home)).length]).toEqual([0, 1]);
    for (const role of ["satudata_publik", "satudata_masuk", "satudata_pekerja"] as const)
      await expect(pool(role).query("select from brankas.sebutan_terbit")).rejects.toThrow(/permission denied/);
  });
});

describe("a party, and words that name them, at the same moment", () => {
  const goOut = (at: At, ditahan: string[]) => async (tx: Tx) =>
    terbitEdisi(tx, cast.ppid.id, await muat(tx, at.id), { tingkat: "rinci", ringkasan: `Bersama ${NAME}.`, ditahan });

  test("words that were held against the vault before the party came are refused", async () => {
    const at = await validated(cast, "pencegahan");
    await record(at);
    const late = asViewer(konteks(cast.ppid, "terbitkan"), goOut(at, []));
    await expect(late).rejects.toThrow("Kirim sekali lagi");
    expect(await db.query("select from terbitan where catatan_id = $1 and tingkat = 'rinci'", [at.id])).toEqual([]);
  });

  test("a party waits until the words are out, and is held against them", async () => {
    const at = await validated(cast, "pencegahan");
    const saved = await meanwhile(db, cast.ppid, "terbitkan", goOut(at, []), () => record(at));
    expect(saved).toMatchObject({ status: "fulfilled", value: { disebut: [at.id] } });
  });
});
