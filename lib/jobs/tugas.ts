import "server-only";
import { type CronItem, parseCronItems, type TaskList } from "graphile-worker";
import { sapuBerkas } from "@/lib/berkas/sapu";
import { bersihkan, cariMirip, gulungAngka, perbaruiHalamanPublik, rilisData } from "./commands";

/**
 * The work that the worker knows. Long work (later: imports) is added here and put into the queue by `antrekan`; the
 * demo's seed needs the owner and has its own runner (prisma/job.ts).
 */
export const tugas = {
  perbarui_halaman_publik: () => perbaruiHalamanPublik(),
  bersihkan: (_isi, { query }) => bersihkan((sql) => query(sql)),
  gulung_angka: (_isi, { query }) => gulungAngka((sql) => query(sql)),
  rapikan_kata: async (_isi, { query }) => {
    await query("select rapikan_kata()");
  },
  sapu_berkas: async (_isi, { query }) => {
    await sapuBerkas((sql, values) => query(sql, values));
  },
  cari_mirip: (_isi, { query }) => cariMirip((sql) => query(sql)),
  rilis_data: (isi, { query }) => rilisData(isi, (sql, values) => query(sql, values)),
} satisfies TaskList;

// What was missed while the worker was off is made up for, once.
const harian = (task: keyof typeof tugas, match: string): CronItem => ({
  task,
  match,
  options: { backfillPeriod: 24 * 60 * 60 * 1000, jobKey: task, maxAttempts: 10 },
});

/** When: the library reads UTC; WITA is eight hours ahead all year round. */
export const jadwal = () =>
  parseCronItems([
    harian("perbarui_halaman_publik", "1 16 * * *"), // 00.01 WITA
    harian("bersihkan", "10 18 * * *"), // 02.10 WITA
    // 08.20 WITA on the first of each month
    {
      task: "rilis_data",
      match: "20 0 1 * *",
      options: { backfillPeriod: 27 * 24 * 60 * 60 * 1000, jobKey: "rilis_data", maxAttempts: 10 },
    },
    // what was posted since the last minute; until then whoever counts reads it entry by entry
    {
      task: "gulung_angka",
      match: "* * * * *",
      options: { backfillPeriod: 0, jobKey: "gulung_angka", maxAttempts: 1 },
    },
    // words of what was entered since the last minute; until then a search reads them beside their index
    {
      task: "rapikan_kata",
      match: "* * * * *",
      options: { backfillPeriod: 0, jobKey: "rapikan_kata", maxAttempts: 1 },
    },
    // what waits in quarantine is put away soon; a sweep that was missed is not made up for
    {
      task: "sapu_berkas",
      match: "*/15 * * * *",
      options: { backfillPeriod: 0, jobKey: "sapu_berkas", maxAttempts: 1 },
    },
    // the next minute looks at what this one left
    { task: "cari_mirip", match: "* * * * *", options: { backfillPeriod: 0, jobKey: "cari_mirip", maxAttempts: 1 } },
  ]);
