import "server-only";
import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { catat, gangguan } from "@/lib/log";
import { berkasEnv } from "./atur";
import { buangKarantina, bukaKarantina, jalurKarantina } from "./karantina";
import { LANJUT_JAM } from "./schema";
import { type Simpanan, simpanan } from "./simpanan";

type Baris = { id: string; kunci: string; ukuran: string; status: string };
export type Tanya = (sql: string, values?: unknown[]) => Promise<{ rows: unknown[]; rowCount: number | null }>;

const Laporan = z.object({
  pada: z.string(),
  /** rows whose file is in neither place, or has another size */
  hilang: z.array(z.string()),
  /** stored files that no row names */
  yatim: z.array(z.string()),
  /** rows that the storage has not taken yet */
  menunggu: z.number(),
  /** put away by this sweep */
  disimpan: z.number(),
  /** unfinished uploads that nobody came back to, thrown away by this sweep */
  basi: z.number(),
});
export type Laporan = z.infer<typeof Laporan>;

const MENIT = 60_000;
/** A file younger than this may still be on its way to its row. */
const MUDA_MS = 15 * MENIT;
const jalurLaporan = () => join(berkasEnv().dir, "sapu.json");

/**
 * Compares rows with files, both ways. What waits in quarantine with a row is put away; unfinished uploads that nobody
 * touched for 24 hours are forgotten (nobody was told that they are kept). Everything else is only reported, in the log
 * and at /api/siap: a stored file is evidence, and a person decides.
 */
export async function sapuBerkas(tanya: Tanya, ke: Simpanan = simpanan(), kini = new Date()): Promise<Laporan> {
  bukaKarantina();
  const baris = (
    await tanya(`select id, kunci_simpan as kunci, ukuran::text, status::text from berkas
    union all select id, kunci_simpan, ukuran::text, 'tersimpan' from turunan_publik
    union all select null, 'rilis/' || left(sha256, 2) || '/' || sha256, ukuran::text, 'tersimpan' from rilis_data_berkas`)
  ).rows as Baris[];
  const ada = new Map<string, { ukuran: number; padaMs: number }>();
  for await (const f of ke.semua()) ada.set(f.kunci, f);
  const hilang: string[] = [];
  let menunggu = 0;
  let disimpan = 0;
  for (const b of baris) {
    if (b.status === "karantina") {
      const hasil = await simpanSusulan(tanya, ke, b).catch((error: unknown) => {
        gangguan(error, "menyimpan susulan dari karantina");
        return "menunggu" as const;
      });
      if (hasil === "disimpan") disimpan++;
      else if (hasil === "menunggu") menunggu++;
      else hilang.push(b.kunci);
    } else if (ada.get(b.kunci)?.ukuran !== Number(b.ukuran)) hilang.push(b.kunci);
  }
  const bernama = new Set(baris.map((b) => b.kunci));
  const yatim = [...ada].filter(([k, f]) => !bernama.has(k) && kini.getTime() - f.padaMs > MUDA_MS).map(([k]) => k);
  const basi = await buangBasi(new Set(baris.map((b) => b.id)), kini.getTime());
  const laporan: Laporan = { pada: kini.toISOString(), hilang, yatim, menunggu, disimpan, basi };
  await writeFile(`${jalurLaporan()}.baru`, JSON.stringify(laporan), { mode: 0o600 });
  await rename(`${jalurLaporan()}.baru`, jalurLaporan());
  catat("sapu_berkas", { ...laporan, hilang: hilang.slice(0, 50), yatim: yatim.slice(0, 50) });
  return laporan;
}

async function simpanSusulan(tanya: Tanya, ke: Simpanan, b: Baris): Promise<"disimpan" | "menunggu" | "hilang"> {
  const besar = Number(b.ukuran);
  const tersimpan = (await ke.ukuran(b.kunci)) === besar;
  const karantina = await stat(jalurKarantina(b.id)).catch(() => undefined);
  if (!tersimpan && karantina?.size !== besar) return "hilang";
  if (!tersimpan) await ke.taruh(b.kunci, jalurKarantina(b.id), besar);
  await tanya(
    "update berkas set status = 'tersimpan', disimpan_pada = waktu() where id = $1 and status = 'karantina'",
    [b.id],
  );
  await buangKarantina(b.id);
  return "disimpan";
}

async function buangBasi(bernama: Set<string>, kini: number): Promise<number> {
  const basi = new Set<string>();
  const muda = new Set<string>();
  for (const nama of await readdir(berkasEnv().karantina)) {
    const id = nama.replace(/\.json$/, "");
    const s = await stat(jalurKarantina(nama)).catch(() => undefined);
    if (!s || bernama.has(id)) continue;
    (kini - s.mtimeMs > LANJUT_JAM * 60 * MENIT ? basi : muda).add(id);
  }
  const dibuang = [...basi].filter((id) => !muda.has(id));
  for (const id of dibuang) await buangKarantina(id);
  return dibuang.length;
}

/** What the last sweep found; undefined where there was none yet. */
export async function laporanSapu(): Promise<Laporan | undefined> {
  const isi = await readFile(jalurLaporan(), "utf8").catch(() => undefined);
  return isi ? Laporan.safeParse(JSON.parse(isi)).data : undefined;
}
