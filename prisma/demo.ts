import { build, isBuilt } from "./build";
import { type Child, launchNext, logFile, stop } from "./children";
import { hold, isHalfFilled, prepare, stateOf, wipe } from "./content";
import { type Environment, openEnvironment } from "./environment";
import { ensureClient } from "./generate";
import { atEnd, command } from "./lifecycle";
import { options } from "./options";
import { step, table } from "./progress";
import { claim, noteChildren } from "./running";
import { isFree } from "./server/port";
import { launchBackground, untilReady } from "./site";

// npm run demo [-- --baru]
const { values } = options("[PORT=3001] npm run demo -- [--baru]", {
  options: { baru: { type: "boolean", default: false } },
});
const port = Number(process.env.PORT || 3000);
// demo accounts have a known password: only this machine may sign in, unless told otherwise
const host = process.env.HOST || "127.0.0.1";
const address = `http://localhost:${port}`;
const DIST = ".next";

async function demo(): Promise<undefined> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT="${process.env.PORT}" bukan porta. Isi bilangan 1 sampai 65535, misalnya PORT=3001.`);
  const running = await claim(address);
  if (running) throw new Error(`Demo dari folder ini sudah berjalan di ${running.address} (proses ${running.pid}).`);
  if (!(await isFree(port, host))) {
    throw new Error(`Porta ${port} sedang dipakai program lain. Pilih porta lain: PORT=3001 npm run demo`);
  }
  const environment = await step("PostgreSQL", () => openEnvironment({ invent: true }));
  atEnd(environment.release, environment.embedded ? "PostgreSQL dihentikan." : "");
  // two demos may share a database: the second waits, and finds it filled instead of half filled
  const letGo = await hold(environment.url);
  atEnd(letGo);
  await guard(environment);
  ensureClient();
  // the build reads no database, so both can go on at once
  await Promise.all([prepare(environment.url).finally(letGo), buildIfNeeded()]);

  const children = await step("Server web", serve);
  await announce();
  const code = await Promise.race(children.map(async (child) => [child.name, await child.exit] as const));
  throw new Error(`Proses ${code[0]} berhenti sendiri (kode ${code[1]}). Catatannya: ${logFile(code[0])}`);
}

/** A demo never touches what is not a demo's. */
async function guard({ url, embedded }: Environment): Promise<void> {
  const state = await stateOf(url);
  if (state === "terisi") {
    const which = embedded ? "Basis data folder ini" : "Basis data pada DATABASE_URL";
    throw new Error(`${which} sudah berisi dan bukan basis data demo: data contoh tidak dimasukkan ke dalamnya.`);
  }
  if (values.baru) await step("Mengosongkan basis data demo", () => wipe(url));
  else if (await isHalfFilled(url)) await step("Pengisian terakhir terputus; mulai dari awal", () => wipe(url));
}

async function buildIfNeeded(): Promise<void> {
  if (isBuilt(DIST)) return;
  await step("Membangun aplikasi (hanya bila sumbernya berubah)", () =>
    build(DIST, "file", (child) => atEnd(() => stop(child))),
  );
}

async function serve(): Promise<Child[]> {
  const env = { NODE_ENV: "production", NEXTAUTH_URL: process.env.NEXTAUTH_URL || address };
  const web = launchNext(["start", "-p", String(port), "-H", host], "file", env);
  const children = [web, ...launchBackground(port)];
  for (const child of children) atEnd(() => stop(child), `${child.name} dihentikan.`);
  noteChildren(address, children);
  await untilReady(`http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`, children);
  return children;
}

async function announce(): Promise<void> {
  const { demoAccounts, demoPassword } = await import("./seed/accounts");
  const rows = demoAccounts.map(({ surel, fungsi, kantor }) => [surel, fungsi, kantor]);
  console.log(`\n${table(["Surel", "Fungsi", "Kantor"], rows)}\n\nKata sandi semua akun contoh: ${demoPassword}`);
  console.log(`Catatan server: ${logFile("next")}. Berhenti: Ctrl-C.\n`);
  console.log(`siap: ${address}`);
}

await command(demo, 0);
