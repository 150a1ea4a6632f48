import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkout } from "@/prisma/embedded";
import { atEnd } from "@/prisma/lifecycle";
import { type Counts, countPlaywright, countVitest, settle } from "./counts";

const RESULTS = join(checkout, "tests/.hasil");

/** Format, lint and imports in one pass; one test. */
export async function lint(): Promise<Counts> {
  return one(
    await run(program("@biomejs/biome", "biome"), ["check", "--error-on-warnings", "--diagnostic-level=warn"]),
  );
}

/** The types of the whole project, with the routes as Next sees them now (not as an old build did); one test. */
export async function types(): Promise<Counts> {
  const code = await run(program("next", "next"), ["typegen"], {}, "quiet");
  return one(code === 0 ? await run(program("typescript", "tsc"), ["-p", "tests/tsconfig.types.json"]) : code);
}

/** One Vitest project. */
export async function vitest(project: string, args: string[] = []): Promise<Counts> {
  const report = fresh(`vitest-${project}.json`);
  const flags = ["run", "--config", "tests/vitest.config.ts", "--project", project, "--reporter=default"];
  flags.push("--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests=false", ...args);
  const code = await run(program("vitest", "vitest"), flags);
  return settle(read(report, countVitest), code);
}

/** Playwright against the site in E2E_URL. */
export async function playwright(env: Record<string, string>, args: string[] = []): Promise<Counts> {
  const report = fresh("playwright.json");
  const flags = ["test", "--config", "tests/playwright.config.ts", "--reporter=list,json", ...args];
  // tests read lib/ files that begin with "server-only"
  const all = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, NODE_OPTIONS: "--conditions=react-server" };
  const code = await run(program("@playwright/test", "playwright"), flags, all);
  return settle(read(report, countPlaywright), code);
}

function one(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function run(file: string, args: string[], env: Record<string, string> = {}, show = "all"): Promise<number> {
  return new Promise((resolve) => {
    const stdio = ["ignore", show === "all" ? "inherit" : "ignore", "inherit"] as const;
    const child = spawn(process.execPath, [file, ...args], {
      cwd: checkout,
      env: { ...process.env, ...env },
      stdio: [...stdio],
    });
    atEnd(async () => void child.kill());
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** The script that package `name` puts into node_modules/.bin as `bin`. */
function program(name: string, bin: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: string | Record<string, string> };
  return join(dirname(manifest), typeof bins === "string" ? bins : (bins[bin] ?? ""));
}

function fresh(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(join(RESULTS, name), { force: true });
  return join(RESULTS, name);
}

function read<T>(file: string, count: (report: T) => Counts): Counts | undefined {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")) as T);
  } catch {
    return undefined;
  }
}
