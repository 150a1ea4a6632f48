import "server-only";
import sql from "sql-template-tag";
import type { Catatan, Masukan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { regimeCatatan } from "@/lib/rujukan/queries";
import { type Asal, cetakNomor, isPenyampaian, type KantorNomor, type Seri, seriDari, seriPerkara } from "./nomor";

type Terdaftar = Pick<Catatan, "jenis" | "kantorKode" | "rincian" | "nomor">;

/**
 * The register number of a case that is being registered on a day: the one given by hand (the database holds it against
 * doubles and pushes the series), else the one it has, else the next of its office's series. That series stays locked
 * until the transaction ends, so call it late; what is rolled back takes no number.
 * @returns null for a kind without a register. @throws Penolakan while the office's code or the election is not known.
 */
export async function nomorRegister(
  tx: Tx,
  { catatan: c, hari, nomor }: { catatan: Terdaftar; hari: string; nomor?: string | null },
): Promise<string | null> {
  const tercetak = nomor ?? (c.nomor && !isPenyampaian(c.nomor) ? c.nomor : null);
  const seri = seriDari(c.jenis, c.rincian);
  if (tercetak || !seri) return tercetak;
  if ("kurang" in seri)
    throw new Penolakan("Ada isian yang perlu diperbaiki.", {
      pemilihan: "Pilih pemilihan yang disangkut: nomor register memuatnya.",
    });
  return (await berikut(tx, c, seri.seri, hari)) ?? (await tanpaKode(tx, c.kantorKode, "nomor"));
}

/** The next number of a series of an office, or null while nobody has filled in the office's code. */
async function berikut(
  tx: Tx,
  { jenis, kantorKode }: Pick<Catatan, "jenis" | "kantorKode">,
  seri: string,
  hari: string,
): Promise<string | null> {
  const k = await tx.one<KantorNomor>(sql`select k.kode as kantor, k.tingkat, k.nama_singkat as "namaSingkat",
      kode_nomor(k.kode, ${jenis}::jenis) as kode from kantor k where k.kode = ${kantorKode}`);
  if (!k?.kode) return null;
  const baris = await tx.one<{ urut: number }>(
    sql`select nomor_berikut(${kantorKode}, ${jenis}::jenis, ${seri}, ${Number(hari.slice(0, 4))}) as urut`,
  );
  return cetakNomor((baris as { urut: number }).urut, seri, k, hari);
}

async function tanpaKode(tx: Tx, kantorKode: string, bidang: string): Promise<never> {
  const k = await tx.one<{ nama: string }>(sql`select nama from kantor where kode = ${kantorKode}`);
  throw new Penolakan("Ada isian yang perlu diperbaiki.", {
    [bidang]: `Kode Bawaslu kantor ${k?.nama ?? kantorKode} belum diisi. Minta admin mengisinya di Kelola → Kantor, atau tulis nomor yang sudah tercetak.`,
  });
}

type Jalur = Pick<Catatan, "indukId" | "kantorKode" | "penyelenggaraanKode" | "rincian" | "tanggalDiterima">;

/** The series of a track's case number, from its law and the pelanggaran that it handles. */
async function seriJalur(tx: Tx, c: Jalur): Promise<Seri | null> {
  const asal = await tx.one<Asal>(sql`select sumber, pemilihan from pelanggaran where catatan_id = ${c.indukId}::uuid`);
  return seriPerkara(
    await regimeCatatan(tx, c.penyelenggaraanKode),
    c.rincian,
    asal ?? { sumber: null, pemilihan: null },
  );
}

/**
 * The case number of an administrative track (domain 2.4): the one typed, else the one it has, else the next of its
 * office's series, in the month in which the track was opened.
 * @returns null where none is issued. @throws Penolakan while the office's code or the election is not known, unless
 * `nanti`: a track may open without, its first examination asks again.
 */
export async function nomorPerkara(tx: Tx, c: Jalur, nomor: unknown, nanti = false): Promise<string | null> {
  const tercetak = (nomor ?? c.rincian.nomorPerkara ?? null) as string | null;
  if (tercetak || c.rincian.jalur !== "administratif") return tercetak;
  const seri = await seriJalur(tx, c);
  if (!seri) return null;
  if ("kurang" in seri) {
    if (nanti) return null;
    throw new Penolakan("Ada isian yang perlu diperbaiki.", {
      nomorPerkara:
        "Nomor perkara memuat pemilihan yang disangkut, dan dugaan pelanggarannya belum menyebutnya. Isi di sana, atau tulis nomor yang sudah tercetak.",
    });
  }
  const baru = await berikut(tx, { jenis: "penindakan", kantorKode: c.kantorKode }, seri.seri, c.tanggalDiterima);
  return baru ?? (nanti ? null : tanpaKode(tx, c.kantorKode, "nomorPerkara"));
}

const TETAP = "Perkara sudah diregistrasi: nomornya dapat diganti, tidak dapat dikosongkan.";

/** Before a form changes a case: what is registered keeps a number, and so does what is heard. @throws Penolakan beside the field */
export async function tetapBernomor(tx: Tx, c: Catatan, { induk: { nomor }, rincian }: Masukan): Promise<void> {
  if (c.jenis === "penindakan" && c.rincian.nomorPerkara && !rincian.nomorPerkara && (await seriJalur(tx, c)))
    throw new Penolakan("Ada isian yang perlu diperbaiki.", { nomorPerkara: TETAP });
  if (nomor || !c.nomor || !seriDari(c.jenis, c.rincian)) return;
  const didaftar = sql`select 1 from langkah_berlaku where catatan_id = ${c.id}::uuid and kode in ('diregistrasi', 'diregister')`;
  if (await tx.one(didaftar)) throw new Penolakan("Ada isian yang perlu diperbaiki.", { nomor: TETAP });
}
