import "server-only";
import sql from "sql-template-tag";
import { type Orang, punyaFungsi } from "@/lib/akses/policy";
import { muat } from "@/lib/catatan/baris";
import { urutanHari } from "@/lib/catatan/periksa";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { tanggal as tulis } from "@/lib/format";
import { perintah } from "@/lib/jejak/commands";
import { DAFTAR } from "@/lib/jenis/daftar";
import { nomorRegister } from "@/lib/nomor/commands";
import type { Regime } from "@/lib/rujukan/schema";
import { terbitEdisi } from "@/lib/terbitan/commands";
import { ambil, naikkan, simpanVersi, sisip, ubahRincian } from "@/lib/versi/commands";
import type { LangkahBaru } from "./schema";

const regimeDari = async (tx: Tx, c: Catatan): Promise<Regime> =>
  (await tx.one<{ regime: Regime }>(sql`select regime from penyelenggaraan where kode = ${c.penyelenggaraanKode}`))
    ?.regime ?? "non_tahapan";

/**
 * Appends a step to a case: one that its alur allows next, on a day not before the last step and not in the future.
 * An outcome needs a verifikator who did not make the entry. Penindakan open by themselves where the law says so.
 */
export function lanjutkan(
  orang: Orang,
  id: string,
  versi: number,
  l: LangkahBaru,
  kunci: string,
): Promise<{ id: string; versi: number }> {
  return perintah(orang, { verba: "lanjutkan", kunci, isi: [id, versi, l] }, async (tx) => {
    const c = await ambil(tx, orang, "lanjutkan", id, versi);
    const { alur } = DAFTAR[c.jenis];
    const def = alur[l.kode];
    const lalu = alur[c.posisi ?? ""]?.lalu ?? [];
    if (!def || !lalu.includes(l.kode))
      throw new Penolakan("Langkah ini tidak dapat mengikuti langkah terakhir.", {
        kode: "Pilih langkah yang ditawarkan.",
      });
    const regime = await regimeDari(tx, c);
    if (def.regime && def.regime !== regime)
      throw new Penolakan("Langkah ini tidak berlaku pada penyelenggaraan ini.", { kode: "Pilih langkah lain." });
    if (def.hasil && (orang.id === c.dibuatOleh || !punyaFungsi(orang, "verifikator")))
      throw new Penolakan("Langkah hasil dicatat oleh verifikator yang bukan pembuat catatan.", {
        kode: "Perlu orang kedua: minta kordiv mencatatnya.",
      });
    const akhir = await tx.one<{
      tanggal: string;
      urutan: number;
      hariIni: string;
    }>(sql`select tanggal, urutan, (waktu() at time zone 'Asia/Makassar')::date as "hariIni"
      from langkah where catatan_id = ${id}::uuid order by urutan desc limit 1`);
    if (akhir && l.tanggal < akhir.tanggal)
      throw new Penolakan("Ada isian yang perlu diperbaiki.", {
        tanggal: `Mendahului langkah sebelumnya (${tulis(akhir.tanggal)}).`,
      });
    if (akhir && l.tanggal > akhir.hariIni)
      throw new Penolakan("Ada isian yang perlu diperbaiki.", { tanggal: "Tanggal belum terjadi." });
    if (Object.keys(l.rincian).some((bidang) => !def.bidang?.includes(bidang)))
      throw new Penolakan("Langkah ini tidak menetapkan isian itu. Isian lain berubah lewat ubah atau ralat.");
    const selisih = Object.entries(urutanHari(c.jenis, c.tanggalDiterima, { ...c.rincian, ...l.rincian }));
    const salah = Object.fromEntries(selisih.filter(([bidang]) => bidang in l.rincian));
    if (Object.keys(salah).length) throw new Penolakan("Ada isian yang perlu diperbaiki.", salah);
    await simpanVersi(tx, orang, c, "lanjutkan");
    if (Object.keys(l.rincian).length) await ubahRincian(tx, c, l.rincian);
    await tx.run(sql`insert into langkah (catatan_id, urutan, kode, tanggal, nomor_dokumen, keterangan, dibuat_oleh)
      values (${id}::uuid, ${(akhir?.urutan ?? 0) + 1}, ${l.kode}, ${l.tanggal}::date, ${l.nomorDokumen}, ${l.keterangan}, ${orang.id}::uuid)`);
    const didaftar = { ...c, rincian: { ...c.rincian, ...l.rincian } };
    const nomor = def.nomor ? await nomorRegister(tx, { catatan: didaftar, hari: l.tanggal, nomor: l.nomor }) : null;
    const versiBaru = await naikkan(tx, c, [sql`posisi = ${l.kode}`, sql`nomor = coalesce(${nomor}, nomor)`]);
    const kini = await muat(tx, id);
    if (c.jenis === "pelanggaran" && l.kode === "diregistrasi") await bukaPenindakanSaatRegistrasi(tx, orang, kini);
    if (c.jenis === "pelanggaran" && l.kode === "pleno") await bukaPenindakanSaatPleno(tx, orang, kini, l.tanggal);
    if (c.status === "divalidasi") await terbitEdisi(tx, orang.id, kini);
    return {
      hasil: { id, versi: versiBaru },
      jejak: { sasaran: id, kantor: c.kantorKode, versi: versiBaru, rincian: { langkah: l.kode, tanggal: l.tanggal } },
    };
  });
}

/** Pidana, and administratif in a Pemilu, open when the case is registered (design 2.5). */
export async function bukaPenindakanSaatRegistrasi(tx: Tx, orang: Orang, c: Catatan): Promise<void> {
  if (c.posisi !== "diregistrasi") return;
  const pemilu = (await regimeDari(tx, c)) === "pemilu";
  const hari = await tx.one<{ tanggal: string }>(
    sql`select tanggal from langkah where catatan_id = ${c.id}::uuid and kode = 'diregistrasi' order by urutan desc limit 1`,
  );
  for (const jalur of jenisDari(c))
    if (jalur === "pidana" || (jalur === "administratif" && pemilu))
      await bukaPenindakan(tx, orang, c, jalur, hari?.tanggal ?? c.tanggalDiterima);
}

/** The others open at the pleno that calls the case a violation. */
async function bukaPenindakanSaatPleno(tx: Tx, orang: Orang, c: Catatan, hari: string): Promise<void> {
  if (c.rincian.hasilKajian !== "terbukti") return;
  for (const jalur of jenisDari(c)) await bukaPenindakan(tx, orang, c, jalur, hari);
}

const jenisDari = (c: Catatan) => (c.rincian.jenisPelanggaran as string[] | undefined) ?? [];

async function bukaPenindakan(tx: Tx, orang: Orang, c: Catatan, jalur: string, hari: string): Promise<void> {
  const ada = await tx.one(sql`select 1 from catatan x join penindakan d on d.catatan_id = x.id
    where x.induk_id = ${c.id}::uuid and d.jalur = ${jalur}::text::jalur and x.status <> 'dibatalkan'`);
  if (ada) return;
  const { kantorKode, wilayahKode, penyelenggaraanKode, tahapanKode, judul } = c;
  const rincian = {
    jalur,
    tujuan: null,
    nomorPerkara: null,
    hasilKajian: null,
    hasilPutusan: null,
    alasanHenti: null,
    produk: null,
    nomorProduk: null,
    tanggalProduk: null,
    amar: null,
    tindakLanjutInstansi: null,
    melibatkanAnak: c.rincian.melibatkanAnak === true,
  };
  // it belongs to who entered the case: the verifikator whose pleno opened it is its second person, not its author
  const id = await sisip(
    tx,
    { ...orang, id: c.dibuatOleh },
    "penindakan",
    {
      induk: {
        kantorKode,
        wilayahKode,
        penyelenggaraanKode,
        tahapanKode,
        judul,
        tanggalDiterima: hari,
        nomor: null,
        sumberData: "portal",
        sumberNomor: null,
      },
      rincian,
    },
    c.id,
  );
  await tx.run(sql`insert into tautan (dari_id, ke_id, macam) values (${c.id}::uuid, ${id}::uuid, 'penindakan_dari')`);
}
