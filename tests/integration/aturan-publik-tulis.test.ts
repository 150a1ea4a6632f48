import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import { beforeAll, describe, expect, test } from "vitest";
import { catatTurunan, setujuiTurunan, tandaiTersimpan, terima } from "@/lib/berkas/commands";
import { buat, validasi } from "@/lib/catatan/commands";
import { asPublic, asViewer } from "@/lib/db";
import { konteks } from "@/lib/jejak/commands";
import { lanjutkan } from "@/lib/langkah/commands";
import { limpahkan, terimaLimpahan } from "@/lib/pelimpahan/commands";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { banyakPublik, satuPublik } from "@/lib/terbitan/queries";
import { useDatabase } from "../support/database";
import { entry } from "../support/entries";
import { sha256 } from "../support/files";
import { crewOf, letter, receipt, versionOf } from "../support/handover";
import { type At, type Cast, key, makeCast, PAPER, track, validated, walk } from "../support/journey";
import { paused as pausedFor } from "../support/pause";
import { answer } from "../support/public-outputs";
import { correct, NAME } from "../support/public-states";
import { ask, publicIdOf } from "../support/search";
import { refused } from "../support/trace";

const db = useDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(db);
});

const publish = async (at: At, ringkasan = "Ringkasan untuk publik.") =>
  terbitkan(cast.ppid, at.id, (await versionOf(db, at)).versi, ringkasan, key());
const shown = async (at: At) => {
  const id = await publicIdOf(db, at);
  return asPublic((tx) => satuPublik(tx, "pencegahan", id));
};
const announced = async () =>
  walk(
    cast.verifikator,
    await validated(cast, "pelanggaran"),
    ["kajian_awal", "2024-01-16"],
    ["diregistrasi", "2024-01-17"],
    ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }],
    ["status_diumumkan", "2024-01-21"],
  );
/** A picture made for the public, which nobody has approved. */
const picture = async (at: At, keterangan: string) => {
  const [berkasId, id] = [randomUUID(), randomUUID()];
  const isi = { mime: "image/jpeg", ukuran: 10, sha256: sha256(Buffer.from(id)) };
  const file = { catatanId: at.id, langkahId: null, kategori: "alat_bukti" as const, nama: "foto.jpg" };
  await terima(cast.operator, berkasId, file, isi);
  await tandaiTersimpan(cast.operator, berkasId);
  await catatTurunan(cast.operator, { ...isi, id, berkasId, keterangan });
  return id;
};

describe("while a pause of publication lasts", () => {
  const paused = (run: () => Promise<unknown>) => pausedFor(db, "Pasal uji jeda", run);
  /** Past the commands, with the application's role: the next edition of a record, in detail. */
  const bypass = ({ id }: At, ringkasan: string) =>
    asViewer(konteks(cast.ppid, "terbitkan"), async (tx) => {
      await tx.run(sql`update terbitan set terkini = false where catatan_id = ${id}::uuid and terkini`);
      await tx.run(sql`insert into terbitan (publik_id, edisi, catatan_id, jenis, tingkat, kantor_kode, wilayah_kode, penyelenggaraan_kode,
          tahapan_kode, tanggal_diterima, berlaku, keadaan, isi, ringkasan, oleh)
        select e.publik_id, e.edisi + 1, e.catatan_id, e.jenis, 'rinci', e.kantor_kode, e.wilayah_kode, e.penyelenggaraan_kode,
          e.tahapan_kode, e.tanggal_diterima, e.berlaku, e.keadaan, '{}'::jsonb, ${ringkasan}, ${cast.ppid.id}::uuid
          from terbitan e where e.catatan_id = ${id}::uuid order by e.edisi desc limit 1`);
    });

  test("the database itself lets no new detail and no new words through; totals and withdrawal go on", async () => {
    const waits = await validated(cast, "pencegahan");
    const stands = await validated(cast, "pencegahan");
    await publish(stands, "Sudah terbit.");
    await paused(async () => {
      await expect(bypass(waits, "Baru.")).rejects.toThrow(/ditunda selama jeda publikasi \(Pasal uji jeda\)/);
      await expect(bypass(stands, "Kata baru.")).rejects.toThrow(/ditunda/);
      await validated(cast, "pencegahan");
      await tarik(cast.ppid, stands.id, "Keliru.", key());
      await expect(bypass(stands, "Sudah terbit.")).rejects.toThrow(/ditunda/);
    });
    await bypass(waits, "Baru.");
  });

  test("nor a new picture", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    const id = await picture(at, "Baliho di tepi jalan.");
    const approve = () =>
      asViewer(konteks(cast.ppid, "setujui_turunan"), async (tx) =>
        tx.run(sql`update turunan_publik set disetujui_oleh = ${cast.ppid.id}::uuid, disetujui_pada = waktu(),
            terbitan_publik_id = ${await publicIdOf(db, at)} where id = ${id}::uuid`),
      );
    await paused(() => expect(approve()).rejects.toThrow(/ditunda selama jeda publikasi/));
    await approve();
  });

  test("what stands already is corrected at once: nothing new is told by that", async () => {
    const at = await validated(cast, "pencegahan", { jangkauan: "10" });
    await publish(at);
    await paused(async () => {
      await correct(db, cast, at, { jangkauan: "12" });
      expect((await shown(at))?.kini).toMatchObject({ ralat: "Isi diralat.", isi: { jangkauan: 12 } });
    });
  });

  test("another election and another area are not held up", async () => {
    const at = await validated(cast, "pencegahan", {
      penyelenggaraanKode: "PILKADA-2024",
      tahapanKode: "K24-B6-KAMPANYE",
      tanggalDiterima: "2024-10-10",
      tanggalSelesai: "2024-10-10",
    });
    await paused(() => bypass(at, "Pilkada."));
  });
});

describe("what is typed for the public names nobody", () => {
  const withParty = async () => {
    const at = await announced();
    const party = { ...tanpaRincian, nama: NAME, peran: "pelapor" as const };
    await catatPihak(cast.operator, { ...party, catatanId: at.id, kunci: key() });
    return at;
  };

  test("the reason of a withdrawal", async () => {
    const at = await withParty();
    await publish(at);
    const why = await refused(db, () => tarik(cast.ppid, at.id, `Menyebut ${NAME} sebagai pelapor.`, key()));
    expect(why.bidang?.alasan).toMatch(/nama pihak/);
    expect(JSON.stringify(why)).not.toContain("Sutarjo");
    await tarik(cast.ppid, at.id, "Menyebut nama pelapor.", key());
  });

  test("a field that a ralat changes in what stands in public; where nothing stands it waits for PPID", async () => {
    const number = "Rumah pemilik NIK 6408014501900001";
    const at = await validated(cast, "pencegahan");
    await publish(at);
    await expect(correct(db, cast, at, { tempat: number })).rejects.toThrow(/Tempat.*16 angka/);
    expect((await shown(at))?.kini.isi.tempat).toBe("Aula kecamatan");
    const counted = await validated(cast, "pencegahan");
    await correct(db, cast, counted, { tempat: number });
    await expect(publish(counted)).rejects.toThrow(/tidak dapat terbit/);
  });

  test("the words under a picture", async () => {
    const at = await validated(cast, "pencegahan");
    await publish(at);
    const named = await picture(at, "Baliho, hubungi 0812-3456-7890.");
    const why = await refused(db, () => setujuiTurunan(cast.ppid, named, key()));
    expect(why.message).toMatch(/nomor telepon/);
    await setujuiTurunan(cast.ppid, await picture(at, "Baliho di tepi jalan."), key());
  });
});

test("where a case came from is told by the office of the regency, never by the sub-district's", async () => {
  const camat = await crewOf(db, "64.08.04");
  const at = await buat(camat.operator, "pelanggaran", entry("pelanggaran", { kantorKode: "64.08.04" }), {
    kunci: key(),
  });
  const valid = await validasi(camat.verifikator, at.id, at.versi, key());
  const step = { kode: "kajian_awal", tanggal: "2024-01-16", ...PAPER, tanggalBeritaAcara: "2024-01-16", rincian: {} };
  const studied = await lanjutkan(camat.verifikator, valid.id, valid.versi, step, key());
  const sent = await limpahkan(camat.verifikator, studied.id, studied.versi, letter(), randomUUID());
  await terimaLimpahan((await crewOf(db, "64")).operator, sent.pelimpahanId, receipt("2024-01-19"), key());
  const from = await asPublic((tx) =>
    tx.all<{ kantor: string }>(sql`select kantor from pindah_publik('2024-01-17', 'infinity')`),
  );
  expect(from.map((f) => f.kantor)).toEqual(["64.08"]);
  const counts = async (kantor: string) =>
    (await asPublic((tx) => banyakPublik(tx, ask(`jenis=pelanggaran&per=2024-01-17&tahun=2024&kantor=${kantor}`)))).n;
  expect(await counts("64.08.04")).toBe(0);
  expect(await counts("64.08")).toBeGreaterThan(0);
});

test("a summary written before the newest step is marked wherever it is read", async () => {
  const at = await track(db, cast, "administratif");
  const now = await walk(cast.verifikator, at, ["sidang", "2024-10-21"]);
  await publish(now, "Terlapor didugaxyz.");
  const outcome = { hasilPutusan: "tidak_terbukti", produk: "putusan" };
  await walk(cast.verifikator, now, ["putusan", "2024-10-25", outcome]);
  const id = await publicIdOf(db, at);
  for (const [file, asked] of [
    ["app/(publik)/data/[jenis]/[id]/page.tsx", { params: { jenis: "penindakan", id } }],
    ["app/(publik)/data/[jenis]/page.tsx", { params: { jenis: "penindakan" } }],
    ["app/(publik)/cari/umpan.atom/route.ts", { tanya: "jenis=penindakan" }],
    ["app/api/v1/catatan/[jenis]/[id]/route.ts", { params: { jenis: "penindakan", id } }],
  ] as const) {
    const { teks } = await answer(file, asked);
    expect(teks, file).toContain("didugaxyz");
    expect(teks, file).toMatch(/Status sedang diperbarui|"sedang_diperbarui":true/);
    expect(teks, file).toContain("tidak terbukti");
  }
});
