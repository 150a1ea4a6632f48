import "server-only";
import sql, { join, raw, type Sql } from "sql-template-tag";
import { pilihRincian } from "@/lib/catatan/baris";
import type { Tx } from "@/lib/db";
import { hariHukum, hukum, jamBerlaku, type Keadaan } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { kumpulkan } from "@/lib/kumpulkan";
import type { Regime } from "@/lib/rujukan/schema";
import type { Hukum } from "./schema";
import type { Jalan, Kasus, LangkahJam } from "./tenggat";

/** The kinds whose steps start clocks. */
export const JENIS_BERJAM = JENIS.filter((j) => Object.values(DAFTAR[j].alur).some((l) => l.tenggat?.length));

export type KasusMilik = Kasus & { id: string; jenis: Jenis; kantorKode: string };
/** What a record says of the clocks that run in it. */
export type Kepala = Omit<KasusMilik, "regime" | "acuan" | "langkah" | "perpanjangan"> & {
  regimeAsal: Regime;
  diterima: string;
  indukId: string | null;
};
export type LangkahMilik = LangkahJam & { catatanId: string; versi: number | null; dibuatPada: Date };
export type MintaMilik = Kasus["perpanjangan"][number] & { catatanId: string };

// the three reads that make a case as clocks see it; `di` says of which records

/** Records of a kind, under alias `x`, as Kepala. */
export const kepalaSql = (jenis: Jenis, di: Sql) =>
  sql`select x.id, x.jenis, x.kantor_kode as "kantorKode", x.tanggal_diterima as diterima, x.induk_id as "indukId", p.regime as "regimeAsal",
      x.status = 'dibatalkan' as dibatalkan, ${pilihRincian(jenis)}
    from catatan x join ${raw(jenis)} d on d.catatan_id = x.id join penyelenggaraan p on p.kode = x.penyelenggaraan_kode
    where ${di}`;
/** Their steps that stand, as LangkahMilik, each record's in order. */
export const langkahSql = (
  di: Sql,
) => sql`select id, catatan_id as "catatanId", kode, tanggal, to_char(jam, 'HH24:MI') as jam, versi,
    dibuat_pada as "dibuatPada" from langkah_berlaku where ${di} order by catatan_id, urutan`;
/** What was asked for in them, as MintaMilik. */
export const mintaSql = (di: Sql) =>
  sql`select catatan_id as "catatanId", kode, tanggal from tenggat_perpanjangan where ${di}`;

/** Cases as clocks see them: those named (of these kinds) with those that they stand under (`induk`), or all of the kinds that have clocks. */
export async function muatKasus(
  tx: Tx,
  ids: readonly string[] | "semua",
  induk: string[] = [],
  jenis: readonly Jenis[] = JENIS_BERJAM,
): Promise<KasusMilik[]> {
  const milik = (kolom: Sql, lain: string[] = []) =>
    ids === "semua" ? sql`true` : sql`${kolom} = any(${[...ids, ...lain]}::uuid[])`;
  const per = jenis.map((j) => kepalaSql(j, milik(sql`x.id`)));
  const [kepala, langkah, minta] = await Promise.all([
    tx.all<Kepala>(join(per, " union all ")),
    tx.all<LangkahMilik>(langkahSql(milik(sql`catatan_id`, induk))),
    tx.all<MintaMilik>(mintaSql(milik(sql`catatan_id`, induk))),
  ]);
  return rangkai(kepala, langkah, minta);
}

/** Puts to each case its steps, in their order, and what was asked for in it and in what it stands under. */
export function rangkai(
  kepala: readonly Kepala[],
  langkah: readonly (LangkahJam & { catatanId: string })[],
  minta: readonly MintaMilik[],
): KasusMilik[] {
  const a = kumpulkan(langkah, (l) => l.catatanId);
  const b = kumpulkan(minta, (m) => m.catatanId);
  const acuan = ({ id, indukId, diterima }: Kepala) => hariHukum(a.get(indukId ?? id) ?? [], diterima);
  return kepala.map((k) => ({
    ...k,
    acuan: acuan(k),
    regime: hukum(k.regimeAsal) as Hukum,
    langkah: a.get(k.id) ?? [],
    perpanjangan: [...(b.get(k.id) ?? []), ...dariInduk(b.get(k.indukId ?? "") ?? [])],
  }));
}

/** The second discussion stays inside the handling of its pelanggaran (P14 in P8, K10 in K6): more time there is more here. */
const dariInduk = (minta: Kasus["perpanjangan"]) =>
  minta.flatMap((p) => (p.kode === "penanganan" ? { ...p, kode: "pembahasan_2" } : []));

/** How clocks run in a case of its kind: the kind's steps, and whether a clock applies to this case at all. */
export function jalanKasus(k: KasusMilik): Jalan {
  const keadaan: Keadaan = { regime: k.regime, rincian: k.rincian, hari: k.acuan };
  const def = DAFTAR[k.jenis];
  return {
    alur: def.alur,
    bidang: (kode) => def.jam?.[kode]?.bidang,
    berlaku: (kode) => jamBerlaku(k.jenis, kode, keadaan) && !hanyaSidang(k, kode) && !tanpaTindakLanjut(k, kode),
  };
}

/** Purely administratif in a Pemilu is heard in fourteen days (P9, in its penindakan), not handled in seven (P7). */
function hanyaSidang(k: KasusMilik, kode: string): boolean {
  const jenis = k.rincian.jenisPelanggaran;
  const administratif = Array.isArray(jenis) && jenis.length === 1 && jenis[0] === "administratif";
  return kode === "penanganan" && k.regime === "pemilu" && administratif;
}

const DITOLAK = ["ditolak", "tidak_dapat_diterima", "gugur", "tidak_diregister"];

/** A decision that finds nothing, or refuses, leaves the KPU nothing to follow. */
function tanpaTindakLanjut({ rincian: r, regime }: KasusMilik, kode: string): boolean {
  // in a Pemilihan a TSM decision has a time of its own (K8 beside K7)
  if (kode === "tindak_lanjut_kpu" && regime === "pemilihan" && r.acara === "tsm") return true;
  if (kode.startsWith("tindak_lanjut_kpu") && r.hasilPutusan === "tidak_terbukti") return true;
  return kode === "tindak_lanjut_kpu_sengketa" && DITOLAK.includes(String(r.hasil));
}
