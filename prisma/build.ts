import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Child, launchNext, type Output } from "./children";
import { checkout } from "./embedded";
import { ensureClient } from "./generate";

const SOURCES = ["app", "components", "lib", "public", "prisma/schema.prisma", "package.json", "package-lock.json"];
const ROOT_FILES = ["next.config.ts", "proxy.ts", "instrumentation.ts", "tsconfig.json", ".env", ".env.production"];

/** The build of the given folder that fits today's sources: true when there is one. */
export function isBuilt(distDir: string): boolean {
  const mark = join(checkout, distDir, "sumber");
  return existsSync(mark) && readFileSync(mark, "utf8") === sources();
}

/** Builds the application; the child is handed out so that the caller can stop it. */
export async function build(distDir: string, output: Output, started?: (child: Child) => void): Promise<void> {
  ensureClient();
  const mark = join(checkout, distDir, "sumber");
  const before = sources();
  rmSync(mark, { force: true });
  const child = launchNext(["build"], output, { NEXT_DIST_DIR: distDir, NODE_ENV: "production" });
  started?.(child);
  const code = await child.exit;
  if (code !== 0) throw new Error("Pembangunan aplikasi gagal (next build).");
  writeFileSync(mark, before);
}

/** A digest of everything the build reads. */
function sources(): string {
  const hash = createHash("sha256").update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "");
  for (const entry of [...SOURCES, ...ROOT_FILES]) {
    for (const file of filesOf(join(checkout, entry))) {
      hash.update(relative(checkout, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path]; // a file, not a folder
  }
}
