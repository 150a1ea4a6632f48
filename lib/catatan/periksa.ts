import "server-only";
import sql from "sql-template-tag";
import { membawahi } from "@/lib/akses/policy";
import type { Tx } from "@/lib/db";
import { Penolakan, WAJIB } from "@/lib/errors";
import { hariIni, tanggal } from "@/lib/format";
import { langkahDari } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, type Jenis } from "@/lib/jenis/fields";
import { ganjil } from "@/lib/nomor/nomor";
import { sebutanUmum } from "@/lib/pihak/sebutan";
import type { Catatan, Masukan } from "./schema";

type Rujukan = {
  wilayahKantor: string | null;
  penyelenggaraan: string | null;
  wilayah: boolean;
  tahapan: string | null;
  hariIni: string;
};

/**
 * Holds a parsed record against the reference tables: stage of this election, area of this office, days in order.
 * @throws Penolakan naming each field that disagrees.
 */
export async function periksa(tx: Tx, jenis: Jenis, { induk, rincian }: Masukan): Promise<void> {
  const r = await tx.one<Rujukan>(sql`select
    (select wilayah_kode from kantor where kode = ${induk.kantorKode}) as "wilayahKantor",
    (select kode from penyelenggaraan where kode = ${induk.penyelenggaraanKode}) as penyelenggaraan,
    exists (select from wilayah where kode = ${induk.wilayahKode}) as wilayah,
    (select penyelenggaraan_kode from tahapan where kode = ${induk.tahapanKode}) as tahapan,
    (waktu() at time zone 'Asia/Makassar')::date as "hariIni"`);
  const bidang: Record<string, string> = {};
  if (!r?.wilayahKantor) bidang.kantorKode = "Kantor tidak dikenal.";
  if (!r?.penyelenggaraan) bidang.penyelenggaraanKode = "Penyelenggaraan tidak dikenal.";
  if (!r?.tahapan) bidang.tahapanKode = "Tahapan tidak dikenal.";
  else if (r.penyelenggaraan && r.tahapan !== induk.penyelenggaraanKode)
    bidang.tahapanKode = "Tahapan ini milik penyelenggaraan lain. Pilih tahapan dari penyelenggaraan yang dipilih.";
  if (!r?.wilayah) bidang.wilayahKode = "Wilayah tidak dikenal.";
  else if (r.wilayahKantor && !membawahi(r.wilayahKantor, induk.wilayahKode))
    bidang.wilayahKode = "Wilayah ini di luar wilayah kantor Anda.";
  if (r) Object.assign(bidang, belumTerjadi(induk.tanggalDiterima, r.hariIni));
  Object.assign(bidang, urutanHari(jenis, induk.tanggalDiterima, rincian));
  if (Object.keys(bidang).length) throw new Penolakan("Ada isian yang perlu diperbaiki.", bidang);
}

const belumTerjadi = (hari: string, hariIni: string): Record<string, string> =>
  hari > hariIni ? { tanggalDiterima: `Tanggal belum terjadi: hari ini ${tanggal(hariIni)}.` } : {};

/** All that is wrong with a form of which some fields could not be read: nobody is sent back twice for what shows at once. */
export function salah(jenis: Jenis, terbaca: Record<string, unknown>, bidang: Record<string, string>) {
  const hari = terbaca.tanggalDiterima as string | undefined;
  return { ...(hari && belumTerjadi(hari, hariIni())), ...urutanHari(jenis, hari, terbaca), ...bidang };
}

/** Before a form changes a case: why it ended stays said while the step that asked for it stands. @throws Penolakan beside the field */
export async function tetapBeralasan(tx: Tx, c: Catatan, { rincian }: Masukan): Promise<void> {
  const sudah = await tx.all<{ kode: string }>(
    sql`select kode from langkah_berlaku where catatan_id = ${c.id}::uuid order by urutan`,
  );
  const wajib = sudah.flatMap(({ kode }) => langkahDari(c.jenis, kode)?.wajib ?? []);
  const kosong = wajib.filter((b) => c.rincian[b] && !rincian[b]);
  if (kosong.length)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", Object.fromEntries(kosong.map((b) => [b, WAJIB])));
}

/** Days, numbers and outcomes that must agree with one another, per kind; with a field that is not there nothing disagrees. */
export function urutanHari(
  jenis: Jenis,
  mulai: string | undefined,
  r: Record<string, unknown>,
): Record<string, string> {
  const bidang: Record<string, string> = {};
  const label = DAFTAR[jenis].labelTanggal.toLowerCase();
  const hari = (k: string) => (typeof r[k] === "string" ? (r[k] as string) : undefined);
  const [selesai, peristiwa, diketahui, objek] = [
    "tanggalSelesai",
    "tanggalPeristiwa",
    "tanggalDiketahui",
    "tanggalObjek",
  ].map(hari);
  if (mulai && selesai && selesai < mulai) bidang.tanggalSelesai = `Tanggal selesai mendahului ${label}.`;
  if (mulai && diketahui && diketahui > mulai) bidang.tanggalDiketahui = `Tanggal diketahui sesudah ${label}.`;
  if (peristiwa && diketahui && peristiwa > diketahui)
    bidang.tanggalPeristiwa = "Tanggal peristiwa sesudah tanggal diketahui.";
  if (mulai && objek && objek > mulai) bidang.tanggalObjek = `Tanggal objek sesudah ${label}.`;
  const jumlah = r.jumlahPeserta as number | null | undefined;
  for (const k of ["pesertaPerempuan", "pesertaDisabilitas"])
    if (typeof r[k] === "number" && (jumlah === null || (r[k] as number) > Number(jumlah)))
      bidang[k] = "Lebih besar daripada jumlah peserta.";
  if (r.hasilPutusan === "terbukti" && r.produk !== undefined && r.produk !== "putusan")
    bidang.hasilPutusan = "Terbukti hanya dicatat bersama putusan: pilih produk Putusan.";
  return bidang;
}

/** What looks odd but is no mistake: warned of, never blocking. */
export function peringatan(
  jenis: Jenis,
  m: Masukan,
  lain?: { mulai: string | null; selesai: string | null; kode: string | null; hari: string | null },
): string[] {
  const out: string[] = [];
  const { tanggalDiterima: t, nomor } = m.induk;
  if (lain?.mulai && t < lain.mulai) out.push("Tanggal mendahului masa tahapan yang dipilih.");
  if (lain?.selesai && t > lain.selesai) out.push("Tanggal sesudah masa tahapan yang dipilih.");
  if (nomor)
    out.push(...ganjil(nomor, { jenis, rincian: m.rincian, kode: lain?.kode ?? null, hari: lain?.hari ?? null }));
  const { labelJudul, rincian } = DAFTAR[jenis];
  for (const [bidang, teks] of Object.entries({ judul: m.induk.judul, ...m.rincian })) {
    const apa = typeof teks === "string" && sebutanUmum(teks);
    const skema = rincian.shape[bidang];
    // no mistake: who reports may have written it so, and the number of an account looks the same
    if (apa)
      out.push(
        `Isian “${skema ? face(skema).label : labelJudul}” memuat ${apa}. Identitas orang disimpan tersegel di bagian Pihak: pindahkan ke sana.`,
      );
  }
  return out;
}
