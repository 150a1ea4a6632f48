import { randomUUID } from "node:crypto";
import sql from "sql-template-tag";
import type { Orang } from "@/lib/akses/policy";
import { batalkan, buat, kembalikan, validasi } from "@/lib/catatan/commands";
import type { Induk } from "@/lib/catatan/schema";
import type { Tx } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { geser } from "@/lib/format";
import { langkahDari } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, type Jenis } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { terbitkan } from "@/lib/terbitan/commands";
import { type Random, random } from "@/prisma/seed/plan/random";
import type { TestDatabase } from "./database";
import { election } from "./entries";
import { PAPER } from "./journey";
import { makePerson } from "./people";

/** Who enters and checks at an office, and who checks everywhere. */
export type Crew = { kantor: string; operator: Orang; verifikator: Orang };
type World = { crews: Crew[]; province: Orang; ppid: Orang; areas: string[]; stages: [string, string][] };

const MANUAL: Jenis[] = ["pengawasan", "pencegahan", "pelanggaran", "sengketa"];

/** Fills a database with records of all kinds at all stages of their life, through the portal's own commands; the same for the same seed. */
export async function fillRecords(db: TestDatabase, kantor: string[], perKind: number, seed = "angka"): Promise<World> {
  const world: World = {
    crews: [],
    province: await makePerson(db, { fungsi: "verifikator", kantor: "64", nama: "Verifikator penguji" }),
    ppid: await makePerson(db, { fungsi: "ppid", kantor: "64" }),
    areas: (await db.query<{ kode: string }>("select kode from wilayah where kode like '64%' order by kode")).map(
      (a) => a.kode,
    ),
    stages: (
      await db.query<{ kode: string; induk: string }>(
        "select kode, penyelenggaraan_kode as induk from tahapan where penyelenggaraan_kode in ('PEMILU-2024', 'PILKADA-2024') order by kode",
      )
    ).map((s) => [s.induk, s.kode]),
  };
  // an office without a code would number nothing
  for (const [n, k] of kantor.entries())
    await db.query("update kantor set kode_bawaslu = coalesce(kode_bawaslu, $1) where kode = $2", [`99.${10 + n}`, k]);
  for (const k of kantor) {
    const operator = await makePerson(db, { kantor: k });
    world.crews.push({ kantor: k, operator, verifikator: await makePerson(db, { fungsi: "verifikator", kantor: k }) });
  }
  const r = random(seed);
  const [before] = await db.query<{ ids: string[] }>(
    "select array_agg(id) as ids from catatan where jenis = 'penindakan'",
  );
  for (const jenis of MANUAL)
    for (let n = 0; n < perKind; n++) {
      const crew = r.pick(world.crews);
      const induk = spine(r, world, crew);
      const rincian = detail(r, jenis);
      if (jenis === "pelanggaran") rincian.pemilihan = election(induk);
      const made = await buat(crew.operator, jenis, { induk, rincian }, { kunci: randomUUID() });
      await live(r, world, crew, jenis, made.id, made.versi);
    }
  const opened = await db.query<{ id: string; versi: number; kantor: string }>(
    "select id, versi, kantor_kode as kantor from catatan where jenis = 'penindakan' and id <> all ($1::uuid[]) order by tanggal_diterima, id",
    [before?.ids ?? []],
  );
  for (const { id, versi, kantor: k } of opened) {
    const crew = world.crews.find((c) => c.kantor === k);
    if (crew) await live(r, world, crew, "penindakan", id, versi);
  }
  return world;
}

function spine(r: Random, { areas, stages }: World, { kantor }: Crew): Induk {
  const [penyelenggaraanKode, tahapanKode] = r.pick(stages);
  const tanggalDiterima = r.day("2023-01-01", "2024-12-31");
  const wilayahKode = r.pick(areas.filter((a) => a === kantor || a.startsWith(`${kantor}.`)));
  return {
    kantorKode: kantor,
    wilayahKode,
    penyelenggaraanKode,
    tahapanKode,
    tanggalDiterima,
    judul: `Catatan uji ${r.int(1, 999)}`,
    nomor: null,
    sumberData: "portal",
    sumberNomor: null,
  };
}

/** A value for every field of a kind, or for those named, drawn from what the field itself says it may hold. */
function detail(r: Random, jenis: Jenis, only?: string[], day = "2023-01-01"): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(DAFTAR[jenis].rincian.shape)) {
    // follows from the regime
    if (name === "pemilihan" || (only && !only.includes(name))) continue;
    const f = face(schema);
    const options = Object.keys(f.pilihan ?? {});
    if (f.input === "centang") values[name] = name !== "melibatkanAnak" && r.chance(0.3);
    else if (f.input === "pilihan_ganda")
      values[name] = options.filter(() => r.chance(0.25)).concat(f.wajib ? [options[0] ?? ""] : []);
    else if (f.input === "bilangan") values[name] = name === "jumlahPeserta" ? r.int(20, 60) : r.int(0, 9);
    else if (f.input === "tanggal") values[name] = name === "tanggalSelesai" ? null : day;
    else if (!f.wajib && r.chance(0.4)) values[name] = null;
    else values[name] = f.input === "pilihan" ? r.pick(options) : `${name} ${r.int(1, 4)}`;
    if (f.input === "pilihan_ganda") values[name] = [...new Set(values[name] as string[])];
  }
  if (values.hasilPutusan) values.produk = "putusan";
  return values;
}

/** Some steps before and after validation; some entries wait, go back, are cancelled or go out to the public. */
async function live(r: Random, world: World, crew: Crew, jenis: Jenis, id: string, versi: number): Promise<void> {
  const { operator, verifikator } = crew;
  const at = { id, versi, jenis, day: "2025-01-01", posisi: "" };
  await walk(r, crew, at, r.int(0, 2));
  const fate = r.weigh({ validasi: 70, tunggu: 12, kembali: 9, batal: 9 });
  if (fate === "kembali") await kembalikan(verifikator, id, at.versi, "Lengkapi uraian.", randomUUID());
  if (fate === "batal")
    await batalkan(world.province, id, at.versi, "Tercatat dua kali.", randomUUID()).catch((error: unknown) => {
      // registered meanwhile, and its penindakan are counted
      if (!(error instanceof Penolakan)) throw error;
    });
  if (fate !== "validasi") return;
  at.versi = (await validasi(world.province, id, at.versi, randomUUID())).versi;
  await walk(r, crew, at, r.int(0, 6));
  if (r.chance(0.5))
    await terbitkan(world.ppid, id, at.versi, "Ringkasan untuk publik.", randomUUID()).catch((error: unknown) => {
      // the law's track does not allow it yet: it stays counted only
      if (!(error instanceof Penolakan)) throw error;
    });
  await walk(r, { kantor: crew.kantor, operator, verifikator }, at, r.int(0, 1));
}

type At = { id: string; versi: number; jenis: Jenis; day: string; posisi: string };

async function walk(r: Random, { operator, verifikator }: Crew, at: At, steps: number): Promise<void> {
  for (let n = 0; n < steps; n++) {
    at.posisi ||= Object.keys(DAFTAR[at.jenis].alur)[0] ?? "";
    at.day = geser(at.day, r.int(0, 20));
    if (!(await next(r, { operator, verifikator }, at))) return;
  }
}

/** Takes one of the steps that may follow; the law of the case refuses some. */
async function next(r: Random, { operator, verifikator }: Omit<Crew, "kantor">, at: At): Promise<boolean> {
  const offered = [...(langkahDari(at.jenis, at.posisi)?.lalu ?? [])];
  while (offered.length > 0) {
    const kode = offered.splice(r.int(0, offered.length - 1), 1)[0] ?? "";
    const def = langkahDari(at.jenis, kode);
    const rincian = detail(r, at.jenis, def?.bidang ?? [], at.day);
    const step = { kode, tanggal: at.day, ...PAPER, tanggalBeritaAcara: at.day, rincian };
    try {
      at.versi = (await lanjutkan(def?.hasil ? verifikator : operator, at.id, at.versi, step, randomUUID())).versi;
      at.posisi = kode;
      return true;
    } catch (error) {
      if (!(error instanceof Penolakan)) throw error;
    }
  }
  return false;
}

/** The offices whose records are there in a transaction, after it has changed for which offices it asks. */
export async function kantorCatatan(tx: Tx, kantor?: string): Promise<string[]> {
  if (kantor !== undefined) await tx.run(sql`select set_config('app.kantor', ${kantor}, true)`);
  return (await tx.all<{ k: string }>(sql`select distinct kantor_kode as k from catatan order by 1`)).map((r) => r.k);
}
