import { join } from "node:path";
import { expect, test } from "vitest";
import { GET as umpan } from "@/app/(publik)/cari/umpan.atom/route";
import { useDatabase } from "../support/database";
import { publicFiles } from "../support/public-outputs";

process.env.API_PER_MENIT = "5";
useDatabase();

type Door = (req: Request, more: { params: Promise<object> }) => Promise<Response>;
const from = (door: unknown, network: string) =>
  (door as Door)(new Request("http://portal.test/x", { headers: { "x-forwarded-for": network } }), {
    params: Promise.resolve({ lain: ["tiada"] }),
  });
/** What belongs to a page, or only leads to one: nginx counts these with the pages. */
const OF_PAGES =
  /(kartu\/\[berkas\]|kartu\/\[hal\]\/\[kode\]\/\[berkas\]|kartu\.png|gambar\/\[gambar\]|\(publik\)\/angka)\/route\.ts$/;
const doors = publicFiles().filter((f) => f.endsWith("route.ts") && !OF_PAGES.test(f));

test("downloads, feeds and the interface have one allowance: who has used it up is told when to come back, by each of them", async () => {
  const noisy = "198.51.100.7";
  for (let n = 0; n < 5; n++) {
    const given = await from(umpan, noisy);
    expect(given.status).toBe(200);
    // a proxy gives the same bytes to others: how much is left for one network does not stand on them
    expect(given.headers.get("ratelimit-remaining")).toBeNull();
  }
  expect(doors.length).toBeGreaterThan(20);
  for (const file of doors) {
    const { GET } = (await import(/* @vite-ignore */ join(import.meta.dirname, "../..", file))) as { GET: unknown };
    const over = await from(GET, noisy);
    const { headers } = over;
    const reset = Number(headers.get("ratelimit-reset"));
    expect([over.status, headers.get("ratelimit-limit"), headers.get("ratelimit-remaining")], file).toEqual([
      429,
      "5",
      "0",
    ]);
    expect(reset > 0 && reset <= 60, file).toBe(true);
    expect([headers.get("retry-after"), headers.get("cache-control")], file).toEqual([String(reset), "no-store"]);
    expect(headers.get("content-type"), file).toBe("application/problem+json");
    expect(((await over.json()) as { type: string }).type, file).toContain("#masalah-terlalu-sering");
  }
  expect((await from(umpan, "198.51.100.8")).status).toBe(200);
});
