import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder, openServer, readServerFile, stopServer } from "@/prisma/embedded";
import { ownSecrets } from "@/prisma/secrets";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "folder-kerja-"));
  // the server's account has to get in
  chmodSync(root, 0o755);
});
afterAll(async () => {
  await stopServer(root);
  rmSync(root, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe("the checkout's own server", () => {
  it("starts once for two who ask at the same time, on loopback only, in UTC and UTF-8", async () => {
    const [first, second] = await Promise.all([openServer(root), openServer(root)]);
    expect([first.started, second.started].filter(Boolean)).toHaveLength(1);
    expect(second.url).toBe(first.url);
    expect(await ask(first.url, "show listen_addresses")).toBe("127.0.0.1");
    expect(await ask(first.url, "show timezone")).toBe("UTC");
    expect(await ask(first.url, "show server_encoding")).toBe("UTF8");
    expect(await ask(first.url, "show fsync")).toBe("on");
    expect(statSync(join(dataFolder(root), "server.json")).mode & 0o077).toBe(0);
    await first.release();
    await expect(ask(first.url, "select 1")).rejects.toThrow();
  });

  it("keeps what was acknowledged when it is killed, and comes back", async () => {
    const first = await openServer(root);
    await ask(first.url, "create table t as select 7 as n");
    const postmaster = readServerFile(dataFolder(root))?.pid ?? 0;
    process.kill(postmaster, "SIGKILL");
    const second = await openServer(root);
    expect(second.started).toBe(true);
    expect(await ask(second.url, "select n from t")).toBe(7);
    await second.release();
  });

  it("is not misled by a lock file whose number now belongs to another process", async () => {
    const { url, folder, release } = await openServer(root);
    const text = readFileSync(join(folder, "postmaster.pid"), "utf8");
    await release();
    writeFileSync(join(folder, "postmaster.pid"), text.replace(/^\d+/, String(process.pid)));
    const again = await openServer(root);
    expect(await ask(again.url, "select n from t")).toBe(7);
    expect(again.url).toBe(url);
    await again.release();
  });
});

describe("secrets", () => {
  it("are made once, and only their owner reads them", () => {
    const first = ownSecrets(dataFolder(root));
    expect(ownSecrets(dataFolder(root))).toEqual(first);
    expect(Buffer.from(first.IDENTITY_KEY ?? "", "base64")).toHaveLength(32);
    expect(statSync(join(dataFolder(root), "secrets.json")).mode & 0o077).toBe(0);
  });

  it("are never replaced because their file is damaged", () => {
    const file = join(dataFolder(root), "secrets.json");
    writeFileSync(file, "{ rusak");
    expect(() => ownSecrets(dataFolder(root))).toThrow();
  });
});
