import "server-only";
import { constants } from "node:fs";
import { access, readdir, statfs } from "node:fs/promises";
import { join } from "node:path";
import sql from "sql-template-tag";
import { berkasEnv } from "@/lib/berkas/atur";
import { bukaKarantina } from "@/lib/berkas/karantina";
import { laporanSapu } from "@/lib/berkas/sapu";
import { asAccounts, asPublic } from "@/lib/db";
import { saat } from "@/lib/format";

const BATAS_MS = 1000;
const CAKRAM_MINIMUM = 200 * 1024 * 1024;

/** The answer of a check, or what went wrong, never later than a second. */
function sebentar<T>(run: Promise<T>): Promise<T> {
  let jam: NodeJS.Timeout | undefined;
  const habis = new Promise<never>((_, gagal) => {
    jam = setTimeout(() => gagal(new Error("tidak menjawab dalam satu detik")), BATAS_MS);
  });
  return Promise.race([run, habis]).finally(() => clearTimeout(jam));
}

/** Does the database answer, asked as the public's own role? */
export async function basisDataMenjawab(): Promise<boolean> {
  return sebentar(asPublic((tx) => tx.one(sql`select 1`))).then(
    () => true,
    () => false,
  );
}

export type Bagian = { ok: boolean; sebab?: string };
const ok: Bagian = { ok: true };

let berkasMigrasi: Promise<string[]> | undefined;

/** Every migration that this program was delivered with stands in the database, finished. */
async function migrasi(): Promise<Bagian> {
  berkasMigrasi ??= readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true }).then((isi) =>
    isi.filter((e) => e.isDirectory()).map((e) => e.name),
  );
  const seharusnya = await berkasMigrasi;
  const ada = await asAccounts({}, (tx) =>
    tx.all<{ nama: string }>(
      sql`select migration_name as nama from _prisma_migrations where finished_at is not null and rolled_back_at is null`,
    ),
  );
  const terpasang = new Set(ada.map((m) => m.nama));
  const kurang = seharusnya.filter((nama) => !terpasang.has(nama));
  return kurang.length === 0 ? ok : { ok: false, sebab: `${kurang.length} migrasi belum diterapkan` };
}

async function cakram(): Promise<Bagian> {
  const { bavail, bsize } = await statfs(process.cwd());
  return bavail * bsize > CAKRAM_MINIMUM ? ok : { ok: false, sebab: "ruang cakram kurang dari 200 MB" };
}

/** The head of the chain names its last link; whether the links fit each other is for `npm run jejak:periksa`. */
async function jejak(): Promise<Bagian> {
  const kepala = await asAccounts({}, (tx) =>
    tx.one<{ utuh: boolean }>(sql`
      select case when k.no = 0 then true else exists (select from jejak j where j.no = k.no and j.hash = k.hash) end as utuh
        from jejak_kepala k`),
  );
  return kepala?.utuh ? ok : { ok: false, sebab: "kepala rantai jejak tidak cocok dengan baris terakhir" };
}

/**
 * Files can be taken in: the folder can be written and has room. What the last sweep found amiss is said here too, but
 * keeps nobody from working.
 */
async function berkas(): Promise<Bagian> {
  const folder = bukaKarantina();
  await access(berkasEnv().dir, constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize <= CAKRAM_MINIMUM) return { ok: false, sebab: "ruang untuk berkas kurang dari 200 MB" };
  const l = await laporanSapu();
  const kata = [
    l?.hilang.length && `${l.hilang.length} baris tanpa berkas`,
    l?.yatim.length && `${l.yatim.length} berkas tanpa baris`,
    l?.menunggu && `${l.menunggu} berkas menunggu penyimpanan`,
  ].filter(Boolean);
  return kata.length && l ? { ok: true, sebab: `${kata.join(", ")} (sapu ${l.pada})` } : ok;
}

type Tertahan = Record<"detak" | "tunggu" | "ekor", Date | null>;
const MENIT = 60_000;
/** The worker runs something every minute; it may be late by so much before anybody needs to know. */
const DETAK_MENIT = 5;
const TUNGGU_MENIT = 10;

/** What the worker leaves undone, in words; undefined where nothing is. */
export function kataTertahan({ detak, tunggu, ekor }: Tertahan, kini: Date): string | undefined {
  const lewat = (d: Date | null, menit: number) => d !== null && kini.getTime() - d.getTime() > menit * MENIT;
  const kata = [
    detak === null && "pekerja belum pernah berjalan",
    lewat(detak, DETAK_MENIT) && detak && `pekerja berhenti sejak ${saat(detak)}`,
    lewat(tunggu, TUNGGU_MENIT) && tunggu && `ada pekerjaan yang menunggu sejak ${saat(tunggu)}`,
    ekor && `ada angka yang belum dirangkum sejak ${saat(ekor)}`,
  ].filter(Boolean);
  return kata.length > 0 ? kata.join("; ") : undefined;
}

/** The worker keeps up; where it does not, that is said, but what people do goes on without it. */
async function pekerja(): Promise<Bagian> {
  const t = await asAccounts({}, (tx) => tx.one<Tertahan>(sql`select detak, tunggu, ekor from pekerja_tertahan()`));
  return { ok: true, sebab: t && kataTertahan(t, new Date()) };
}

const BAGIAN = { migrasi, cakram, jejak, berkas, pekerja };

/** Is everything there that serving takes? Each part says whether it is, and what is missing. */
export async function kesiapan(): Promise<{ siap: boolean; bagian: Record<keyof typeof BAGIAN, Bagian> }> {
  const hasil = await Promise.all(
    Object.entries(BAGIAN).map(async ([nama, periksa]) => {
      const bagian = await sebentar(periksa()).catch((): Bagian => ({ ok: false, sebab: "tidak dapat diperiksa" }));
      return [nama, bagian] as const;
    }),
  );
  return {
    siap: hasil.every(([, b]) => b.ok),
    bagian: Object.fromEntries(hasil) as Record<keyof typeof BAGIAN, Bagian>,
  };
}
