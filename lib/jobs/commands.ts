import "server-only";
import { env, rolePassword } from "@/lib/env";
import { catat } from "@/lib/log";

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

/** Where this process reaches the web server. */
export const alamatAplikasi = () => process.env.APP_INTERNAL_URL || `http://127.0.0.1:${process.env.PORT || 3000}`;

/** What a process of ours shows the web server instead of a session. */
export const tandaPekerja = () => rolePassword(env().DATABASE_ROLE_SECRET, "pekerja");

/** Asks the web server to renew all public pages: a new day has begun. @throws Error when it did not. */
export async function perbaruiHalamanPublik(): Promise<void> {
  const jawaban = await fetch(`${alamatAplikasi()}/api/segar`, {
    method: "POST",
    headers: { authorization: `Bearer ${tandaPekerja()}` },
    signal: AbortSignal.timeout(120_000),
  });
  if (!jawaban.ok) throw new Error(`Halaman publik tidak diperbarui: ${jawaban.status} ${await jawaban.text()}`);
  catat("halaman_publik_diperbarui", {});
}
