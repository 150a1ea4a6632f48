import { step } from "@/prisma/progress";
import { DAY } from "./dashboard";
import { least, most } from "./report";
import { answerTime, inTurns, rate } from "./rounds";
import { signIn } from "./site";

export const DASHBOARD = `/kerja/dasbor/pimpinan?per=${DAY}`;
type Times = { rounds: number; seconds: number };

/** How long a leader waits for the dashboard and a list, beside the bare pages. */
export async function pages(portal: string, bare: string, database: string, { rounds, seconds }: Times): Promise<void> {
  const cookie = await signIn(database, "pimpinan");
  const url = (path: string, site = portal) => ({ url: `${site}${path}`, cookie });
  const times = seconds * 10;
  const page = await step("dasbor dan daftar, jawaban", () =>
    inTurns(
      {
        dashboard: () => answerTime(url(DASHBOARD), times),
        session: () => answerTime(url("/sesi", bare), times),
        list: () => answerTime(url("/kerja/pengawasan"), times),
        prisma: () => answerTime(url("/daftar", bare), times),
      },
      rounds,
    ),
  );
  most("dasbor pimpinan, p50 : halaman telanjang (sesi, satu kueri)", page.dashboard, page.session, "ms", 2);
  most("daftar 50 baris, p50 : halaman telanjang (satu kueri Prisma)", page.list, page.prisma, "ms", 1.5);
}

/** How many commands a second, beside one inserted row. */
export async function commands(bare: string, { rounds, seconds }: Times): Promise<void> {
  const post = (path: string) => ({ url: `${bare}/api/${path}`, body: { judul: "Imbauan kepada peserta Pemilu" } });
  // eight first: one asker alone would meet a server that has just started
  for (const at of [8, 1]) {
    const found = await step(`perintah, ${at} penanya`, () =>
      inTurns(
        {
          insert: () => rate(post("sisip"), at, seconds),
          enter: () => rate(post("perintah/buat"), at, seconds),
          validate: async () => 2 * (await rate(post("perintah/sahkan"), at, seconds)),
          report: async () => 2 * (await rate(post("perintah/perkara"), at, seconds)),
          step: () => rate(post("perintah/lanjut"), at, seconds),
          again: () => rate(post("perintah/ulang"), at, seconds),
        },
        rounds,
      ),
    );
    least(`mencatat, ${at} penanya : sisip satu baris`, found.enter, found.insert, "per dtk", 0.5);
    least(`mencatat lalu memvalidasi, ${at} penanya (dua perintah)`, found.validate, found.insert, "per dtk", 0.5);
    least(`laporan dicatat lalu divalidasi, ${at} penanya (dua perintah)`, found.report, found.insert, "per dtk", 0.5);
    least(`langkah perkara yang terhitung, ${at} penanya`, found.step, found.insert, "per dtk", 0.5);
    least(`langkah yang berulang, ${at} penanya`, found.again, found.insert, "per dtk", 0.5);
  }
}
