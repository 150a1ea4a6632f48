import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = import.meta.dirname;

/** Writes Prisma's client from schema.prisma when it is missing or older than the schema. */
export function ensureClient(): void {
  const mark = join(folder, "generated", ".skema");
  const schema = createHash("sha256")
    .update(readFileSync(join(folder, "schema.prisma")))
    .update(readFileSync(createRequire(import.meta.url).resolve("prisma/package.json")))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === schema) return;

  const prisma = createRequire(import.meta.url).resolve("prisma/build/index.js");
  const args = [prisma, "generate", "--no-hints", "--config", join(folder, "prisma.config.ts")];
  const env = {
    ...process.env,
    // `generate` does not run the schema engine, it only wants one to be there: else it would try to download it
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const run = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`prisma generate gagal:\n${run.stdout}\n${run.stderr}`);
  writeFileSync(mark, schema);
}
