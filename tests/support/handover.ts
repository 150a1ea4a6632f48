import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type Fungsi, type Orang, PUBLIK } from "@/lib/akses/policy";
import { angka } from "@/lib/angka/stats";
import { buat, validasi } from "@/lib/catatan/commands";
import { rinci } from "@/lib/catatan/rinci";
import { TidakAda } from "@/lib/errors";
import type { Isian } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { limpahkan } from "@/lib/pelimpahan/commands";
import type { Limpah } from "@/lib/pelimpahan/schema";
import type { TestDatabase } from "./database";
import { entry } from "./entries";
import type { At } from "./journey";
import { makePerson } from "./people";

export type Crew = { operator: Orang; verifikator: Orang };

/** Who enters and who checks at an office. */
export async function crewOf(db: TestDatabase, kantor: string): Promise<Crew> {
  const at = (fungsi: Fungsi) => makePerson(db, { fungsi, kantor });
  return { operator: await at("operator"), verifikator: await at("verifikator") };
}

/** The offices that hand to one another, and a leader who counts over all. */
export const crews = async (db: TestDatabase) => ({
  kutim: await crewOf(db, "64.08"),
  provinsi: await crewOf(db, "64"),
  samarinda: await crewOf(db, "64.72"),
  paser: await crewOf(db, "64.01"),
  pimpinan: await makePerson(db, { fungsi: "pimpinan", kantor: "64" }),
});

/** A validated laporan of an office whose preliminary study is done. */
export async function studied({ operator, verifikator }: Crew, over: Isian = {}): Promise<At> {
  const made = await buat(operator, "pelanggaran", entry("pelanggaran", over), { kunci: randomUUID() });
  const at = await validasi(verifikator, made.id, made.versi, randomUUID());
  const step = { kode: "kajian_awal", tanggal: "2024-01-16", rincian: {} };
  return lanjutkan(operator, at.id, at.versi, step, randomUUID());
}

/** What the form of a handover sends. */
export const letter = (over: Partial<Limpah> = {}): Limpah => ({
  tujuan: "64",
  instansi: null,
  alasan: "Terlapor menjabat di tingkat provinsi.",
  nomorSurat: "021/PP.00.01/K.KI-08/01/2024",
  tanggal: "2024-01-17",
  nomorBeritaAcara: "009/BA-PLENO/2024",
  tanggalBeritaAcara: "2024-01-17",
  ...over,
});

/** Hands a case over. @returns the handover's id */
export const handOver = async (orang: Orang, at: At, over: Partial<Limpah> = {}): Promise<string> =>
  (await limpahkan(orang, at.id, at.versi, letter(over), randomUUID())).pelimpahanId;

/** What the form of a receipt sends. */
export const receipt = (tanggal: string, wilayahKode: string | null = null, nomorTandaTerima = "003/TT/2024") => ({
  tanggal,
  wilayahKode,
  nomorTandaTerima,
});

/** Does the page of a case open for somebody? */
export const sees = (orang: Orang, at: At): Promise<boolean> =>
  rinci(orang, "pelanggaran", at.id).then(
    () => true,
    (e: unknown) => {
      if (e instanceof TidakAda) return false;
      throw e;
    },
  );

export const versionOf = async (db: TestDatabase, at: At): Promise<At> =>
  (await db.query<At>("select id, versi from catatan where id = $1", [at.id]))[0] as At;

async function counts(leader: Orang): Promise<Record<string, number>[]> {
  const f = { jenis: "pelanggaran" as const, dimensi: {} };
  const both = [await angka(leader, f, ["kantor"]), await angka(PUBLIK, f, ["kantor"])];
  return both.map((a) => ({
    total: a.total,
    ...Object.fromEntries((a.menurut.kantor ?? []).map((b) => [b.kunci, b.n])),
  }));
}

/** How the counts by office changed, `total` among them: the same inside, for a leader of the province, and in public. */
export async function moved(leader: Orang, run: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await counts(leader);
  await run();
  const after = await counts(leader);
  const [inside, open] = after.map((a, i) => {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(before[i] ?? {})])];
    return Object.fromEntries(
      keys.map((k) => [k, (a[k] ?? 0) - (before[i]?.[k] ?? 0)] as const).filter(([, n]) => n !== 0),
    );
  });
  expect(inside, "dalam dan publik berbeda").toEqual(open);
  return inside ?? {};
}

/** The clocks of a case as "kode status office", those of the first step first. */
export const clocks = async (db: TestDatabase, at: At): Promise<string[]> =>
  (
    await db.query<{ c: string }>(
      `select concat_ws(' ', t.kode, t.status, t.kantor_kode) as c from tenggat t join langkah l on l.id = t.langkah_mulai
        where t.catatan_id = $1 and t.kode <> 'batas_lapor' order by l.urutan, t.kode`,
      [at.id],
    )
  ).map((r) => r.c);
