import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, isBuilt } from "@/prisma/build";
import { launchNext, stop } from "@/prisma/children";
import { checkout } from "@/prisma/embedded";
import { atEnd } from "@/prisma/lifecycle";
import { step } from "@/prisma/progress";
import { BARE, DIST } from "./site";

/** Builds the portal and the bare pages, each unless its build fits the sources. */
export async function buildBoth(): Promise<void> {
  const portal =
    isBuilt(DIST) || step("Membangun portal", () => build(DIST, "file", (child) => atEnd(() => stop(child))));
  await Promise.all([portal, buildBare()]);
}

async function buildBare(): Promise<void> {
  const mark = join(checkout, BARE, DIST, "sumber");
  const now = digest([join(checkout, BARE), join(checkout, "lib"), join(checkout, "package-lock.json")]);
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  await step("Membangun halaman telanjang", async () => {
    rmSync(join(checkout, BARE, DIST), { recursive: true, force: true });
    const child = launchNext(["build", BARE], "file", { NODE_ENV: "production", NEXT_DIST_DIR: DIST });
    atEnd(() => stop(child));
    if (await child.exit) throw new Error("Pembangunan halaman telanjang gagal.");
    writeFileSync(mark, now);
  });
}

function digest(paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const found = statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((e) => e.isFile() && !e.parentPath.includes(DIST))
          .map((e) => join(e.parentPath, e.name))
          .sort();
    for (const file of found) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}
