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

type Baris = Kasus & { id: string; jenis: Jenis; kantorKode: string };
type Kepala = Omit<Baris, "regime" | "acuan" | "langkah" | "perpanjangan"> & {
  regimeAsal: Regime;
  diterima: string;
  indukId: string | null;
};

/** Cases as clocks see them: those named (of these kinds) with those that they stand under (`induk`), or all of the kinds that have clocks. */
export async function muatKasus(
  tx: Tx,
  ids: readonly string[] | "semua",
  induk: string[] = [],
  jenis: readonly Jenis[] = JENIS_BERJAM,
): Promise<Baris[]> {
  const milik = (kolom: Sql, lain: string[] = []) =>
    ids === "semua" ? sql`true` : sql`${kolom} = any(${[...ids, ...lain]}::uuid[])`;
  const per = jenis.map(
    (
      j,
    ) => sql`select x.id, x.jenis, x.kantor_kode as "kantorKode", x.tanggal_diterima as diterima, x.induk_id as "indukId", p.regime as "regimeAsal",
        x.status = 'dibatalkan' as dibatalkan, ${pilihRincian(j)}
      from catatan x join ${raw(j)} d on d.catatan_id = x.id join penyelenggaraan p on p.kode = x.penyelenggaraan_kode
      where ${milik(sql`x.id`)}`,
  );
  const [kepala, langkah, minta] = await Promise.all([
    tx.all<Kepala>(join(per, " union all ")),
    tx.all<LangkahJam & { catatanId: string }>(sql`select id, catatan_id as "catatanId", kode, tanggal,
      to_char(jam, 'HH24:MI') as jam from langkah_berlaku where ${milik(sql`catatan_id`, induk)} order by catatan_id, urutan`),
    tx.all<Kasus["perpanjangan"][number] & { catatanId: string }>(
      sql`select catatan_id as "catatanId", kode, tanggal from tenggat_perpanjangan where ${milik(sql`catatan_id`, induk)}`,
    ),
  ]);
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
export function jalanKasus(k: Baris): Jalan {
  const keadaan: Keadaan = { regime: k.regime, rincian: k.rincian, hari: k.acuan };
  const def = DAFTAR[k.jenis];
  return {
    alur: def.alur,
    bidang: (kode) => def.jam?.[kode]?.bidang,
    berlaku: (kode) => jamBerlaku(k.jenis, kode, keadaan) && !hanyaSidang(k, kode) && !tanpaTindakLanjut(k, kode),
  };
}

/** Purely administratif in a Pemilu is heard in fourteen days (P9, in its penindakan), not handled in seven (P7). */
function hanyaSidang(k: Baris, kode: string): boolean {
  const jenis = k.rincian.jenisPelanggaran;
  const administratif = Array.isArray(jenis) && jenis.length === 1 && jenis[0] === "administratif";
  return kode === "penanganan" && k.regime === "pemilu" && administratif;
}

const DITOLAK = ["ditolak", "tidak_dapat_diterima", "gugur", "tidak_diregister"];

/** A decision that finds nothing, or refuses, leaves the KPU nothing to follow. */
function tanpaTindakLanjut({ rincian: r, regime }: Baris, kode: string): boolean {
  // in a Pemilihan a TSM decision has a time of its own (K8 beside K7)
  if (kode === "tindak_lanjut_kpu" && regime === "pemilihan" && r.acara === "tsm") return true;
  if (kode.startsWith("tindak_lanjut_kpu") && r.hasilPutusan === "tidak_terbukti") return true;
  return kode === "tindak_lanjut_kpu_sengketa" && DITOLAK.includes(String(r.hasil));
}
