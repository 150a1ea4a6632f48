import "server-only";
import { z } from "zod";
import { JENIS } from "@/lib/jenis/fields";
import { HIMPUNAN } from "@/lib/katalog/himpunan";
import { buatRilis, type Tanya } from "@/lib/katalog/susun";
import { catat, gangguan } from "@/lib/log";

/** Runs one statement as the worker's role and says how many rows it met. */
export type Jalankan = (sql: string) => Promise<{ rowCount: number | null }>;

// Row security lets the worker see only drafts of 90 days and answers of a week: the conditions here need not say it.
const USANG = {
  draf: "delete from draf where diubah_pada < waktu() - interval '90 days'",
  idempotensi: "delete from idempotensi where pada < waktu() - interval '7 days'",
  sesi: "delete from sesi where dibuat_pada < waktu() - interval '12 hours'",
  masukBatas: "delete from masuk_batas where expire < extract(epoch from now()) * 1000",
  masukDikenal: "delete from masuk_dikenal where terakhir < waktu() - interval '180 days'",
};

/** Throws away what has had its time: old drafts, answered forms, dead sessions, counters of failed sign-ins. */
export async function bersihkan(jalankan: Jalankan): Promise<void> {
  const dihapus: Record<string, number> = {};
  for (const [apa, sql] of Object.entries(USANG)) dihapus[apa] = (await jalankan(sql)).rowCount ?? 0;
  catat("pembersihan", dihapus);
}

type Sebagian = (sql: string) => Promise<{ rows: { n: number }[] }>;

/** Repeats a statement that does so many at a time, each in its own transaction, until one finds fewer. @returns how many */
async function sampaiHabis(jalankan: Sebagian, sql: string, sekali: number): Promise<number> {
  let semua = 0;
  for (let n = sekali; n === sekali; semua += n) n = (await jalankan(sql)).rows[0]?.n ?? 0;
  return semua;
}

/** Compares what was entered or mended since the last time with earlier records; the database does it, and says only how many. */
export async function cariMirip(jalankan: Sebagian): Promise<void> {
  const diperiksa = await sampaiHabis(jalankan, "select cari_mirip(500) as n", 500);
  if (diperiksa > 0) catat("mirip_diperiksa", { catatan: diperiksa });
}

/** Rolls up what was posted since the last time. */
export async function gulungAngka(jalankan: Sebagian): Promise<void> {
  const digulung = await sampaiHabis(jalankan, "select angka_gulung_ekor(5000) as n", 5000);
  if (digulung > 0) catat("angka_digulung", { entri: digulung });
}

const PintaRilis = z.object({
  himpunan: z.string().optional(),
  sebab: z.enum(["awal", "bulanan", "diminta", "pengganti"]).default("bulanan"),
  oleh: z.uuid().nullish(),
});

/**
 * Makes releases: of one dataset, or of all. `awal` makes only those that a dataset with something in it still lacks.
 * @throws Error naming the datasets whose release could not be made
 */
export async function rilisData(isi: unknown, tanya: Tanya): Promise<void> {
  const { himpunan, sebab, oleh } = PintaRilis.parse(isi ?? {});
  const ada = new Set(
    sebab === "awal"
      ? ((await tanya("select distinct himpunan from rilis_data")).rows as { himpunan: string }[]).map(
          (r) => r.himpunan,
        )
      : [],
  );
  const gagal: string[] = [];
  for (const h of HIMPUNAN.filter((h) => (himpunan === undefined || h.kode === himpunan) && !ada.has(h.kode))) {
    await buatRilis(h, sebab === "awal" ? "bulanan" : sebab, oleh ?? null, tanya).catch((error: unknown) => {
      gangguan(error, `rilis data ${h.kode}`);
      gagal.push(h.kode);
    });
  }
  if (gagal.length > 0) throw new Error(`Rilis data tidak jadi: ${gagal.join(", ")}.`);
}

/** Where this process reaches the web server. */
const aplikasi = () => process.env.APP_INTERNAL_URL || `http://127.0.0.1:${process.env.PORT || 3000}`;

/**
 * Visits the public pages once a new day has begun: their keeper no longer gives out yesterday's, so each is rendered
 * anew, here and not while the first visitor waits. @throws Error naming the pages that are not there.
 */
export async function perbaruiHalamanPublik(): Promise<void> {
  const jalur = ["/", ...JENIS.map((jenis) => `/data/${jenis}`), "/tentang", "/kamus-angka", "/sitemap.xml"];
  const gagal: string[] = [];
  for (const satu of jalur) {
    const jawaban = await fetch(aplikasi() + satu, { signal: AbortSignal.timeout(60_000) });
    await jawaban.arrayBuffer();
    if (!jawaban.ok) gagal.push(`${satu} (${jawaban.status})`);
  }
  if (gagal.length > 0) throw new Error(`Halaman publik tidak diperbarui: ${gagal.join(", ")}`);
  catat("halaman_publik_diperbarui", { halaman: jalur.length });
}
