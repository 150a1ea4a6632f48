import { randomInt } from "node:crypto";
import { atEnd, command, end } from "@/prisma/lifecycle";
import { findBrowser } from "./support/browser";
import { type Counts, total } from "./support/counts";
import { lint, playwright, types, vitest } from "./support/runners";
import { openTestServer, type TestServer } from "./support/server";
import { buildSite, openSite } from "./support/site";

// npm test · npm run check · npm run uji -- unit|integrasi|e2e|situs [arguments of the runner] · npm run uji:lama
process.env.TZ = "Asia/Kathmandu";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// what tests choose by chance is another thing with every run, and the same again under the same seed
process.env.BENIH ??= String(randomInt(1, 2 ** 31 - 1));
if (!/^\d{1,10}$/.test(process.env.BENIH)) throw new Error("BENIH adalah bilangan bulat, misalnya BENIH=123.");

const [wish = "semua", ...args] = process.argv.slice(2);
const results: Counts[] = [];
let server: Promise<TestServer> | undefined;

const runners: Record<string, () => Promise<Counts>> = {
  "format dan lint": lint,
  tipe: types,
  unit: () => vitest("unit", args),
  integrasi: async () => {
    await database();
    return vitest("integrasi", args);
  },
  situs: async () => {
    await buildSite();
    await database();
    return vitest("situs", args);
  },
  lama: async () => {
    await database();
    process.env.UJI_LAMA = "1";
    return vitest("lama", args);
  },
  e2e: async () => {
    const browser = findBrowser();
    console.log(`Peramban: ${browser.path} (${browser.source})`);
    await buildSite();
    const site = await openSite(await database());
    atEnd(site.close);
    return playwright({ E2E_URL: site.url, E2E_DATABASE_URL: site.database, CHROMIUM_PATH: browser.path }, args);
  },
};

const plans: Record<string, string[]> = {
  semua: ["format dan lint", "tipe", "unit", "integrasi", "e2e", "situs"],
  periksa: ["format dan lint", "tipe", "unit"],
};

await command(async () => {
  const plan = plans[wish] ?? [wish];
  const began = Date.now();
  for (const name of plan) await step(name);
  const { passed, failed, skipped } = total(results);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`Selesai dalam ${seconds(began)}.`);
  if (failed > 0) console.log(`Ulangi dengan pilihan acak yang sama: BENIH=${process.env.BENIH}`);
  // closing may talk; the verdict comes after it
  await end();
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});

async function step(name: string): Promise<void> {
  const runner = runners[name];
  if (!runner) throw new Error(`Tidak ada uji bernama "${name}". Yang ada: ${Object.keys(runners).join(", ")}.`);
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 70 - name.length))}`);
  const began = Date.now();
  const counts = await runner().catch((error: unknown): Counts => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  results.push(counts);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(began)})`);
}

function database(): Promise<TestServer> {
  server ??= openTestServer().then((opened) => {
    atEnd(opened.stop);
    process.env.UJI_SERVER_URL = opened.url;
    process.env.UJI_TEMPLATE = opened.template;
    return opened;
  });
  return server;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1).replace(".", ",")} dtk`;
}
