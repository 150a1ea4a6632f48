import { randomUUID } from "node:crypto";
import type { Orang } from "@/lib/akses/policy";
import { buat, validasi } from "@/lib/catatan/commands";
import type { Isian } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import type { TestDatabase } from "./database";
import { type Entered, entry } from "./entries";
import { makePerson } from "./people";

/** Everybody whom a record meets: its regency (Kutai Timur), the province, a neighbour. */
export type Cast = Record<
  "operator" | "rekan" | "verifikator" | "kedua" | "pimpinan" | "provinsi" | "ppid" | "auditor" | "admin" | "tetangga",
  Orang
>;

/** A pelanggaran of the Pilkada's campaign, by its days. */
export const PILKADA = {
  penyelenggaraanKode: "PILKADA-2024",
  tahapanKode: "K24-B6-KAMPANYE",
  tanggalDiterima: "2024-10-10",
  tanggalPeristiwa: "2024-10-01",
  tanggalDiketahui: "2024-10-05",
};

/** Stores them all. */
export async function makeCast(db: TestDatabase): Promise<Cast> {
  const kutim = { kantor: "64.08" };
  const provinsi = { kantor: "64" };
  return {
    operator: await makePerson(db, kutim),
    rekan: await makePerson(db, { ...kutim, nama: "rekan operator" }),
    verifikator: await makePerson(db, { ...kutim, fungsi: "verifikator" }),
    kedua: await makePerson(db, { ...kutim, fungsi: "verifikator", nama: "verifikator kedua" }),
    pimpinan: await makePerson(db, { ...kutim, fungsi: "pimpinan" }),
    provinsi: await makePerson(db, { ...provinsi, fungsi: "verifikator" }),
    ppid: await makePerson(db, { ...provinsi, fungsi: "ppid" }),
    auditor: await makePerson(db, { ...provinsi, fungsi: "auditor" }),
    admin: await makePerson(db, { ...provinsi, fungsi: "admin" }),
    tetangga: await makePerson(db, { kantor: "64.72" }),
  };
}

export type At = { id: string; versi: number };
export const key = () => randomUUID();

/** Enters a record as the operator of Kutai Timur. */
export const enter = (cast: Cast, jenis: Entered, over: Isian = {}): Promise<At> =>
  buat(cast.operator, jenis, entry(jenis, over), { kunci: key() });

/** Enters a record and has it validated. */
export async function validated(cast: Cast, jenis: Entered, over: Isian = {}): Promise<At> {
  const at = await enter(cast, jenis, over);
  return validasi(cast.verifikator, at.id, at.versi, key());
}

export type Step = [kode: string, tanggal: string, rincian?: Record<string, unknown>];

/** What an outcome stands on. */
export const PAPER = { nomorDokumen: "012/K.KI/2024", nomorBeritaAcara: "012/BA-PLENO/2024" };

/** Takes steps as the verifikator of the office, who did not enter the case. */
export async function walk(orang: Orang, at: At, ...steps: Step[]): Promise<At> {
  let now = at;
  for (const [kode, tanggal, rincian = {}] of steps)
    now = await lanjutkan(
      orang,
      now.id,
      now.versi,
      { kode, tanggal, ...PAPER, tanggalBeritaAcara: tanggal, rincian },
      key(),
    );
  return now;
}

/** The tracks that opened for a pelanggaran, by track. */
export async function tracks(db: TestDatabase, id: string): Promise<Record<string, At & { tanggal: string }>> {
  const rows = await db.query<At & { jalur: string; tanggal: string }>(
    `select c.id, c.versi, d.jalur, c.tanggal_diterima::text as tanggal from catatan c join penindakan d on d.catatan_id = c.id
      where c.induk_id = $1 order by d.jalur`,
    [id],
  );
  return Object.fromEntries(rows.map(({ jalur, ...r }) => [jalur, r]));
}

/** A validated penindakan of one track, opened by the pleno of a temuan. */
export async function track(db: TestDatabase, cast: Cast, jalur: string, over: Isian = {}): Promise<At> {
  const kinds = { jenisPelanggaran: [jalur] };
  const at = await validated(cast, "pelanggaran", { sumber: "temuan", ...kinds, ...over });
  await walk(cast.verifikator, at, ["pleno", "2024-10-20", { ...kinds, hasilKajian: "terbukti" }]);
  const found = (await tracks(db, at.id))[jalur] as At;
  return validasi(cast.provinsi, found.id, found.versi, key());
}
