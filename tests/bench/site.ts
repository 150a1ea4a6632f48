import { type Child, launchNext, stop } from "@/prisma/children";
import { atEnd } from "@/prisma/lifecycle";
import { freePort } from "@/prisma/server/port";
import { untilReady } from "@/prisma/site";
import { ask } from "./archive";
import { personId, type Who } from "./people";

export const BARE = "tests/bench/telanjang";
export const DIST = ".next";

/** `pid` is the portal's own process. */
export type Sites = { portal: string; bare: string; pid: number; close(): Promise<void> };

/** Serves both over a database. */
export async function openSites(database: string): Promise<Sites> {
  const children: Child[] = [];
  const serve = async (dir: string[]) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      DATABASE_URL: database,
      NODE_ENV: "production",
      NEXTAUTH_URL: url,
      PORT: String(port),
      NEXT_DIST_DIR: DIST,
      API_PER_MENIT: "1000000000", // one network asks it all here
    };
    children.push(launchNext(["start", ...dir, "-p", String(port), "-H", "127.0.0.1"], "file", env));
    return url;
  };
  const [portal, bare] = [await serve([]), await serve([BARE])];
  const close = async () => void (await Promise.all(children.map(stop)));
  atEnd(close);
  await untilReady(portal, children);
  for (let patience = 240; !(await fetch(bare).catch(() => undefined)); patience--) {
    if (patience === 0) throw new Error("Halaman telanjang tidak menjawab.");
    await new Promise((go) => setTimeout(go, 250));
  }
  return { portal, bare, pid: children[0]?.process.pid ?? 0, close };
}

/** Signs somebody in by writing their session. @returns the cookie */
export async function signIn(database: string, who: Who): Promise<string> {
  const { idSesi, segel, sidBaru } = await import("@/lib/akses/cookie");
  const sid = sidBaru();
  await ask(database, "insert into sesi (id, pengguna_id) values ($1, $2)", [idSesi(sid), personId(who)]);
  return `sesi=${await segel(sid)}`;
}

/** Those who wrote the archive, as the code knows them: all of the province. */
export const personOf = (who: Who) => ({
  id: personId(who),
  nama: who,
  surel: `${who}@ukur.bawaslu`,
  sandiSementara: false,
  tugas: [{ fungsi: who, kantor: "64", jenis: [] }],
});
