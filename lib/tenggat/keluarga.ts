import "server-only";
import sql from "sql-template-tag";
import type { Catatan } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { regimeCatatan, regimeDari } from "@/lib/rujukan/queries";
import type { Regime } from "@/lib/rujukan/schema";
import { serempak } from "@/lib/serempak";
import {
  JENIS_BERJAM,
  type Kepala,
  kepalaSql,
  type LangkahMilik,
  langkahSql,
  type MintaMilik,
  mintaSql,
  rangkai,
} from "./kasus";
import { acuanJam } from "./queries";
import { type Bahan, HARI_INI, type TersimpanMilik, tersimpanSql } from "./simpan";
import type { LangkahJam } from "./tenggat";

/** A case with the penindakan under it, which follow the law of its registration: their steps that stand, and their clocks. */
export type Keluarga = Omit<Bahan, "kasus"> & {
  regime: Regime;
  anak: Kepala[];
  langkah: LangkahMilik[];
  minta: MintaMilik[];
};

/** The family of a case, and what its clocks are counted by: all that a step reads, in one statement. */
export async function muatKeluarga(tx: Tx, id: string): Promise<Keluarga> {
  const t = serempak(
    tx,
    sql`with k as materialized (select array_agg(x.id) || array_agg(x.induk_id) as ids from catatan x
      where x.id = ${id}::uuid or x.induk_id = ${id}::uuid)`,
  );
  const milik = sql`catatan_id = any((select ids from k)::uuid[])`;
  const [regime, anak, langkah, minta, tersimpan, acuan, kini] = await Promise.all([
    regimeDari(t, id),
    t.all<Kepala>(kepalaSql("penindakan", sql`x.induk_id = ${id}::uuid`)),
    t.all<LangkahMilik>(langkahSql(milik)),
    t.all<MintaMilik>(mintaSql(milik)),
    t.all<TersimpanMilik>(tersimpanSql(milik)),
    acuanJam(t, tx),
    t.one<{ hari: string }>(HARI_INI),
  ]);
  return { regime, anak, langkah, minta, tersimpan, acuan, hariIni: kini?.hari ?? "" };
}

/** The family that a case of this election begins with: nobody yet, and what its clocks will be counted by. */
export async function keluargaBaru(tx: Tx, penyelenggaraanKode: string): Promise<Keluarga> {
  const t = serempak(tx);
  const [regime, acuan, kini] = await Promise.all([
    regimeCatatan(t, penyelenggaraanKode),
    acuanJam(t, tx),
    t.one<{ hari: string }>(HARI_INI),
  ]);
  return { regime, anak: [], langkah: [], minta: [], tersimpan: [], acuan, hariIni: kini?.hari ?? "" };
}

/** What the clocks of a case ask of its record. */
type Berjam = Pick<Catatan, "id" | "jenis" | "kantorKode" | "tanggalDiterima" | "indukId" | "status" | "rincian">;

/** The clocks of a case and its family, with the record as it will be and the step that it is about to take. */
export function bahanTenggat(k: Keluarga, c: Berjam, baru: LangkahJam & { catatanId: string }): Bahan {
  const sendiri: Kepala = {
    id: c.id,
    jenis: c.jenis,
    kantorKode: c.kantorKode,
    diterima: c.tanggalDiterima,
    indukId: c.indukId,
    regimeAsal: k.regime,
    dibatalkan: c.status === "dibatalkan",
    rincian: c.rincian,
  };
  const kepala = [sendiri, ...k.anak].filter((x) => JENIS_BERJAM.includes(x.jenis));
  return { ...k, kasus: rangkai(kepala, [...k.langkah, baru], k.minta) };
}
