import "server-only";
import sql, { type Sql } from "sql-template-tag";
import type { z } from "zod";
import { wajibAdminProvinsi } from "@/lib/akses/kelola";
import type { Orang } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { hariIni, tanggal as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { himpunan } from "@/lib/katalog/himpunan";
import { hitungUlang } from "@/lib/tenggat/commands";
import type * as isian from "./isian";
import { NAMA_LIBUR } from "./isian";

type Isi<S extends keyof typeof isian> = z.infer<(typeof isian)[S] & z.ZodType>;
type Kunci = { kunci?: string };

/** One change of a reference table, and what it moves: by an admin of the province, with its trace. */
function ubah<T extends object = object>(
  orang: Orang,
  sasaran: string,
  rincian: object,
  { kunci }: Kunci,
  run: (tx: Tx) => Promise<number>,
  lanjut: (tx: Tx) => Promise<T> = async () => ({}) as T,
): Promise<{ sasaran: string } & T> {
  wajibAdminProvinsi(orang);
  return perintah(
    orang,
    { verba: "kelola", kunci },
    async (tx) => {
      if ((await run(tx)) === 0) throw new TidakAda();
      const lain = await lanjut(tx);
      return { hasil: { sasaran, ...lain }, jejak: { sasaran, rincian: { apa: "rujukan", ...rincian, ...lain } } };
    },
    "akun",
  );
}

async function wajib(tx: Tx, bidang: string, pesan: string, ada: Sql): Promise<void> {
  if (!(await tx.one(ada))) throw new Penolakan("Periksa isian yang ditandai.", { [bidang]: pesan });
}

export const ubahKantor = async (orang: Orang, v: Isi<"kantorUbah">, k: Kunci = {}) =>
  ubah(orang, `kantor:${v.kode}`, v, k, async (tx) => {
    const pemakai =
      v.kodeBawaslu &&
      (await tx.one(sql`select from kantor where kode_bawaslu = ${v.kodeBawaslu} and kode <> ${v.kode}`));
    if (pemakai) throw new Penolakan("Periksa isian yang ditandai.", { kodeBawaslu: "Sudah dipakai kantor lain." });
    return tx.run(sql`update kantor set kode_bawaslu = ${v.kodeBawaslu}, alamat = ${v.alamat}, tempat_surat = ${v.tempatSurat}, berlaku_sejak = ${v.mulai}::date,
      berlaku_sampai = ${v.selesai}::date where kode = ${v.kode}`);
  });

export const simpanPenyelenggaraan = async (orang: Orang, v: Isi<"penyelenggaraan">, k: Kunci = {}) =>
  ubah(orang, `penyelenggaraan:${v.kode}`, v, k, (tx) =>
    tx.run(sql`
      insert into penyelenggaraan (kode, nama, nama_singkat, regime, dasar_hukum, hari_pemungutan, mulai, selesai, cakupan, urutan)
      values (${v.kode}, ${v.nama}, ${v.namaSingkat}, ${v.regime}::regime, ${v.dasarHukum}, ${v.hariPemungutan}::date,
              ${v.mulai}::date, ${v.selesai}::date, ${v.cakupan}, ${v.urutan})
      on conflict (kode) do update set nama = excluded.nama, nama_singkat = excluded.nama_singkat, regime = excluded.regime,
        dasar_hukum = excluded.dasar_hukum, hari_pemungutan = excluded.hari_pemungutan, mulai = excluded.mulai,
        selesai = excluded.selesai, cakupan = excluded.cakupan, urutan = excluded.urutan`),
  );

export const simpanTahapan = async (orang: Orang, v: Isi<"tahapan">, k: Kunci = {}) =>
  ubah(orang, `tahapan:${v.kode}`, v, k, async (tx) => {
    await wajib(
      tx,
      "penyelenggaraanKode",
      "Pilih penyelenggaraan.",
      sql`select from penyelenggaraan where kode = ${v.penyelenggaraanKode}`,
    );
    const lain = await tx.one(
      sql`select from tahapan where kode = ${v.kode} and penyelenggaraan_kode <> ${v.penyelenggaraanKode}`,
    );
    if (lain) throw new Penolakan("Periksa isian yang ditandai.", { kode: "Sudah dipakai penyelenggaraan lain." });
    return tx.run(sql`
      insert into tahapan (kode, penyelenggaraan_kode, nama, mulai, selesai, resmi, pasti, keterangan, urutan)
      values (${v.kode}, ${v.penyelenggaraanKode}, ${v.nama}, ${v.mulai}::date, ${v.selesai}::date, ${v.resmi}, ${v.pasti},
              ${v.keterangan}, ${v.urutan})
      on conflict (kode) do update set nama = excluded.nama, mulai = excluded.mulai, selesai = excluded.selesai,
        resmi = excluded.resmi, pasti = excluded.pasti, keterangan = excluded.keterangan, urutan = excluded.urutan`);
  });

/** Adds or changes a holiday; running clocks move with it in the same transaction. @returns how many moved */
export const simpanLibur = async (orang: Orang, v: Isi<"libur">, k: Kunci = {}) =>
  ubahLibur(
    orang,
    v.tanggal,
    v,
    k,
    () => `${NAMA_LIBUR[v.jenis].toLowerCase()}: ${v.nama} (${tulis(v.tanggal)})`,
    (tx) =>
      tx.run(sql`
      insert into hari_libur (tanggal, nama, jenis, pasti, dasar)
      values (${v.tanggal}::date, ${v.nama}, ${v.jenis}::jenis_libur, ${v.pasti}, ${v.dasar})
      on conflict (tanggal, nama) do update set jenis = excluded.jenis, pasti = excluded.pasti, dasar = excluded.dasar`),
  );

/** Takes a holiday out of the calendar; running clocks move with it. @returns how many moved */
export const hapusLibur = async (orang: Orang, tanggal: string, nama: string) =>
  ubahLibur(
    orang,
    tanggal,
    { hapus: nama },
    {},
    () => `${nama} (${tulis(tanggal)}) tidak lagi hari libur`,
    (tx) => tx.run(sql`delete from hari_libur where tanggal::text = ${tanggal} and nama = ${nama}`),
  );

const ubahLibur = (
  orang: Orang,
  tanggal: string,
  rincian: object,
  k: Kunci,
  sebab: () => string,
  run: (tx: Tx) => Promise<number>,
): Promise<{ bergeser: number }> =>
  ubah(orang, `hari_libur:${tanggal}`, rincian, k, run, async (tx) => ({ bergeser: await hitungUlang(tx, sebab()) }));

export const simpanPasal = async (orang: Orang, v: Isi<"pasal">, k: Kunci = {}) =>
  ubah(orang, `pasal:${v.kode}`, v, k, (tx) =>
    tx.run(sql`
      insert into pasal (kode, label, regime, jenis) values (${v.kode}, ${v.label}, ${v.regime}::regime, ${v.jenis}::jenis_pelanggaran)
      on conflict (kode) do update set label = excluded.label, regime = excluded.regime, jenis = excluded.jenis`),
  );

export const hapusPasal = async (orang: Orang, kode: string) =>
  ubah(orang, `pasal:${kode}`, { hapus: kode }, {}, (tx) => tx.run(sql`delete from pasal where kode = ${kode}`));

/** Which election the public home opens with, where the public reaches PPID, and under what licence its data stands. */
export const aturBeranda = async (orang: Orang, v: Isi<"beranda">, k: Kunci = {}) =>
  ubah(orang, "pengaturan:publik", v, k, async (tx) => {
    await wajib(
      tx,
      "penyelenggaraan",
      "Pilih penyelenggaraan.",
      sql`select from penyelenggaraan where kode = ${v.penyelenggaraan}`,
    );
    return tx.run(sql`insert into pengaturan (kunci, nilai) values ('penyelenggaraan_beranda', ${v.penyelenggaraan}), ('kontak_ppid', ${v.kontakPpid ?? ""}),
        ('lisensi_data', ${v.lisensi ?? ""})
      on conflict (kunci) do update set nilai = excluded.nilai`);
  });

/** Notes how a dataset stands with the national portal; nothing of it changes what this portal shows. */
export const catatNasional = async (orang: Orang, v: Isi<"nasional">, k: Kunci = {}) =>
  ubah(orang, `satudata_nasional:${v.himpunan}`, v, k, async (tx) => {
    if (!himpunan(v.himpunan))
      throw new Penolakan("Periksa isian yang ditandai.", { himpunan: "Pilih himpunan data." });
    if (v.tanggal && v.tanggal > hariIni())
      throw new Penolakan("Periksa isian yang ditandai.", { tanggal: "Tanggal ini belum tiba." });
    return tx.run(sql`insert into satudata_nasional (himpunan, status, tanggal, surat, alamat)
      values (${v.himpunan}, ${v.status}, ${v.tanggal}::date, ${v.surat}, ${v.alamat})
      on conflict (himpunan) do update set status = excluded.status, tanggal = excluded.tanggal, surat = excluded.surat, alamat = excluded.alamat`);
  });

/** A time in which new details that name a contestant wait (masa tenang). */
export const buatJeda = async (orang: Orang, v: Isi<"jeda">, k: Kunci = {}) =>
  ubah(orang, `jeda_publikasi:${v.regime}:${v.mulai}`, v, k, async (tx) => {
    await wajib(tx, "wilayahKode", "Pilih wilayah.", sql`select from wilayah where kode = ${v.wilayahKode}`);
    return tx.run(sql`insert into jeda_publikasi (regime, wilayah_kode, mulai, selesai, dasar_hukum)
      values (${v.regime}::regime, ${v.wilayahKode}, ${v.mulai}::date, ${v.selesai}::date, ${v.dasarHukum})`);
  });

export const aturJeda = async (orang: Orang, id: string, aktif: boolean) =>
  ubah(orang, `jeda_publikasi:${id}`, { aktif }, {}, (tx) =>
    tx.run(sql`update jeda_publikasi set aktif = ${aktif} where id = ${id}::uuid`),
  );

/** Stores what was published of a place's voters and polling stations; a second time it replaces the first. */
export const simpanPembagi = async (orang: Orang, v: Isi<"pembagi">, k: Kunci = {}) =>
  ubah(orang, `pembagi:${v.penyelenggaraanKode}:${v.wilayahKode}`, v, k, async (tx) => {
    await wajib(
      tx,
      "wilayahKode",
      "Pilih wilayah.",
      sql`select from wilayah where kode = ${v.wilayahKode} and length(kode) <= 5`,
    );
    await wajib(
      tx,
      "penyelenggaraanKode",
      "Pilih penyelenggaraan.",
      sql`select from penyelenggaraan where kode = ${v.penyelenggaraanKode}`,
    );
    return tx.run(sql`insert into pembagi (penyelenggaraan_kode, wilayah_kode, tps, pemilih, sumber)
      values (${v.penyelenggaraanKode}, ${v.wilayahKode}, ${v.tps}, ${v.pemilih}, ${v.sumber})
      on conflict (penyelenggaraan_kode, wilayah_kode) do update set tps = excluded.tps, pemilih = excluded.pemilih, sumber = excluded.sumber`);
  });
