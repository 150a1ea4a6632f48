import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "@/prisma/build";
import { type Child, launchNext, stop } from "@/prisma/children";
import { fillDemo } from "@/prisma/content";
import { atEnd } from "@/prisma/lifecycle";
import { freePort } from "@/prisma/server/port";
import { launchBackground, untilReady } from "@/prisma/site";
import { TEST_SECRETS } from "./secrets";
import { copyDatabase, dropDatabase, type TestServer } from "./server";

export const DIST = ".next-uji";

/** The production build on a port of its own, over a demo-seeded database of its own. */
export type Site = { url: string; database: string; close(): Promise<void> };

/** Builds for the tests, unless the build at hand fits the sources. */
export async function buildSite(): Promise<void> {
  Object.assign(process.env, TEST_SECRETS);
  if (!isBuilt(DIST)) await build(DIST, "terminal", (child) => atEnd(() => stop(child)));
}

/** Starts the build over DATABASE_URL on a port of its own; it is not yet ready. */
export async function serve(more: Record<string, string> = {}): Promise<{ url: string; port: number; web: Child }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { NEXT_DIST_DIR: DIST, NEXTAUTH_URL: url, PORT: String(port), NODE_ENV: "production", ...more };
  return { url, port, web: launchNext(["start", "-p", String(port), "-H", "127.0.0.1"], "file", env) };
}

/** Seeds the demo into a copy of the template and serves the build over it. */
export async function openSite(server: TestServer): Promise<Site> {
  const name = `uji_situs_${process.pid}`;
  const database = await copyDatabase(server.url, server.template, name);
  process.env.DATABASE_URL = database;
  const berkas = join(tmpdir(), name);
  process.env.BERKAS_DIR = berkas;
  await fillDemo(database);

  const { url, port, web } = await serve();
  const children = [web, ...launchBackground(port)];
  const close = async () => {
    await Promise.all(children.map(stop));
    await dropDatabase(server.url, name);
    rmSync(berkas, { recursive: true, force: true });
  };
  try {
    await untilReady(url, children);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, database, close };
}
