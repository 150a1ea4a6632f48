import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Orang } from "@/lib/akses/policy";
import { siapkanTurunan } from "@/lib/berkas/baca";
import { setujuiTurunan } from "@/lib/berkas/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis, kolom } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import { type Column, type Planted, plant, privateColumns } from "./canaries";
import type { TestDatabase } from "./database";
import { MARK } from "./ear";
import { photo } from "./files";
import { furnish } from "./furnish";
import { type At, type Cast, enter, key, makeCast, PAPER, type Step, tracks, validated, walk } from "./journey";
import { fillRecords } from "./records";
import { releaseData } from "./releases";
import { STATES } from "./states";
import { bring } from "./upload";

/** What of a case's spine goes over to the public, or holds the case together. */
const SPINE =
  "id jenis catatan_id nomor kantor_kode wilayah_kode penyelenggaraan_kode tahapan_kode tanggal_diterima posisi status versi induk_id divalidasi_oleh dibuat_oleh kode tanggal urutan membatalkan";
const CASE = ["catatan", "langkah", "berkas", ...JENIS];

/** The columns of a case that never go over: what may goes by the list of its kind. */
function matter(columns: Column[]): Column[] {
  const open = new Map<string, Set<string>>(CASE.map((t) => [t, new Set(SPINE.split(" "))]));
  for (const jenis of JENIS) {
    const dimensi = Object.values(DAFTAR[jenis].dimensi).flatMap((d) => d.bidang ?? []);
    const counted = DAFTAR[jenis].jumlah?.bidang ?? [];
    for (const bidang of [...DAFTAR[jenis].publik, ...dimensi, ...[counted].flat()])
      open.get(jenis)?.add(kolom(bidang));
  }
  // what a file is and where it lies is machinery; a kind's steps read these
  for (const name of ["status", "sha256", "ukuran", "mime", "kunci_simpan", "kategori", "dibatalkan_pada"])
    open.get("berkas")?.add(name);
  for (const name of ["hasil_kajian", "melibatkan_anak", "produk", "hasil_putusan"])
    for (const jenis of JENIS) open.get(jenis)?.add(name);
  return columns.filter((c) => CASE.includes(c.tabel) && !open.get(c.tabel)?.has(c.kolom));
}

const TO_THE_DOOR: Record<Jenis, Step[]> = {
  pengawasan: [],
  pencegahan: [],
  pelanggaran: [
    ["kajian_awal", "2024-01-16"],
    ["diregistrasi", "2024-01-17"],
    ["pleno", "2024-01-20", { hasilKajian: "terbukti", jenisPelanggaran: ["administratif", "pidana"] }],
    ["status_diumumkan", "2024-01-22"],
  ],
  penindakan: [["sidang", "2024-01-23"]],
  sengketa: [["diregister", "2024-01-16"]],
};

/** A case of each kind that the law lets out, with its photograph; the second of prevention will be withdrawn. */
async function cases(db: TestDatabase, cast: Cast): Promise<(At & { foto: string })[]> {
  const all: At[] = [];
  for (const jenis of ["pengawasan", "pencegahan", "pencegahan", "pelanggaran", "sengketa"] as const)
    all.push(await walk(cast.verifikator, await validated(cast, jenis), ...TO_THE_DOOR[jenis]));
  const track = (await tracks(db, all[3]?.id ?? "")).administratif as At;
  const { validasi } = await import("@/lib/catatan/commands");
  all.push(
    await walk(
      cast.verifikator,
      await validasi(cast.provinsi, track.id, track.versi, key()),
      ...TO_THE_DOOR.penindakan,
    ),
  );
  const exif = {
    IFD0: { Make: `${MARK}exifpembuat`, ImageDescription: `${MARK}exifuraian`, Artist: `${MARK}exiforang` },
    IFD2: { UserComment: `${MARK}exifcatatan` },
  };
  const out: (At & { foto: string })[] = [];
  for (const at of all) {
    const foto = await bring(cast.operator, at.id, `${MARK} foto.jpg`, await photo("#884422", exif));
    out.push({ ...at, foto });
  }
  return out;
}

/**
 * Fills a database with records of every kind and state, puts a canary into each private column of the cases, publishes as
 * far as the law allows, and then puts one into every other private column there is. `tarikan` was published and withdrawn.
 */
export async function rehearse(db: TestDatabase): Promise<Planted & { tarikan: string }> {
  process.env.BERKAS_DIR = mkdtempSync(join(tmpdir(), "kenari-"));
  const cast = await makeCast(db);
  const { crews } = await fillRecords(db, ["64", "64.08", "64.72"], 8, "kenari");
  const all = await cases(db, cast);
  await furnish(db, crews[0]?.operator as Orang);
  await db.query(STATES);
  await plant(db, matter(await privateColumns(db)));
  for (const [n, { id, foto }] of all.entries()) {
    const [row] = await db.query<{ versi: number }>("select versi from catatan where id = $1", [id]);
    const gambar = await siapkanTurunan(cast.ppid, foto, "Gambar yang disetujui untuk publik.");
    await terbitkan(cast.ppid, id, row?.versi ?? 0, "Ringkasan yang ditulis untuk publik.", key());
    await setujuiTurunan(cast.ppid, gambar.id, key());
    if (n === 2) await tarik(cast.ppid, id, "Alasan yang terbaca publik.", key());
  }
  // one that moves on after it was published: its page says that it is being renewed
  const last = all.at(-1) as At;
  const [row] = await db.query<{ versi: number }>("select versi from catatan where id = $1", [last.id]);
  const putusan = { hasilPutusan: "tidak_terbukti", produk: "putusan", amar: `${MARK} amar` };
  const step = { kode: "putusan", tanggal: "2024-01-30", ...PAPER, tanggalBeritaAcara: "2024-01-30", rincian: putusan };
  await lanjutkan(cast.verifikator, last.id, row?.versi ?? 0, step, key());
  await enter(cast, "pelanggaran");
  const [gone] = await db.query<{ id: string }>("select publik_id as id from terbitan where catatan_id = $1 limit 1", [
    all[2]?.id,
  ]);
  // every command books what waits here
  await db.query(`set session_replication_role = replica; insert into angka_perlu select id from catatan limit 1;
    set session_replication_role = origin`);
  const planted = await plant(db, await privateColumns(db));
  await releaseData(db);
  return { ...planted, tarikan: gone?.id ?? "" };
}
