import { geser } from "@/lib/format";
import { step } from "@/prisma/progress";
import { ask } from "./archive";
import { least } from "./report";
import { inTurns, rate } from "./rounds";

/** Days before the first record, more than are remembered at once: the same rows, and no question asked twice in a row. */
const DAYS = 7000;
const dayBefore = (n: number) => geser("2000-01-01", n % DAYS);

/** How many lists of fifty records a second the open interface gives, beside a bare handler that asks the same. */
export async function openData(
  portal: string,
  bare: string,
  database: string,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<void> {
  const [there] = await ask<{ n: number }>(
    database,
    "select count(*)::int as n from (select from terbitan where jenis = 'pencegahan' and tingkat = 'rinci' limit 50) x",
  );
  if (there?.n !== 50) throw new Error("Arsip ini dari sebelum API diukur: jalankan npm run bench:data -- --baru.");
  let asked = 0;
  const list = (site: string, path: string) => ({ url: site, next: () => `${path}?dari=${dayBefore(asked++)}` });
  const ours = list(portal, "/api/v1/catatan/pencegahan");
  const theirs = list(bare, "/api/terbitan");
  for (const at of [1, 8]) {
    const found = await step(`API, ${at} penanya`, () =>
      inTurns(
        {
          asked: () => rate(ours, at, seconds),
          again: () => rate({ url: `${portal}/api/v1/catatan/pencegahan` }, at, seconds),
          bare: () => rate(theirs, at, seconds),
        },
        rounds,
      ),
    );
    least(
      `API 50 catatan, ${at} penanya, selalu pertanyaan baru : route handler telanjang`,
      found.asked,
      found.bare,
      "per dtk",
      0.8,
    );
    least(`API 50 catatan, ${at} penanya, pertanyaan yang diulang`, found.again, found.bare, "per dtk", 0.8);
  }
}
