import { request } from "node:http";
import { step } from "@/prisma/progress";
import { ask } from "./archive";
import { NGINX, openProxy } from "./nginx";
import { least, most } from "./report";
import { inTurns, rate, type Target } from "./rounds";
import { listening, statements } from "./statements";

type Times = { rounds: number; seconds: number };
type Server = { url: string; folder: string };
/** Visitors at once. */
const VISITORS = 8;

/** A body as it travels, packed. */
const packed = (url: string): Promise<Buffer> =>
  new Promise((go, fail) => {
    request(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => go(Buffer.concat(parts)));
    })
      .on("error", fail)
      .end();
  });

/** A body's length in bytes. */
const bytes = async (url: string): Promise<number> => (await (await fetch(url)).arrayBuffer()).byteLength;

/** The bare page whose length comes nearest to so many bytes. */
async function asLong(bare: string, wanted: number): Promise<string> {
  const [short, long] = [await bytes(`${bare}/statis/2`), await bytes(`${bare}/statis/600`)];
  const lines = Math.round(1 + ((wanted - short) / (long - short)) * 299) * 2;
  return `${bare}/statis/${Math.min(600, Math.max(2, lines))}`;
}

async function addresses(database: string): Promise<Record<string, string>> {
  const [one] = await ask<{ id: string }>(
    database,
    "select publik_id as id from terbitan where jenis = 'pencegahan' and tingkat = 'rinci' and terkini and ditarik_pada is null order by publik_id limit 1",
  );
  if (!one)
    throw new Error("Arsip ini lebih tua dari catatan yang terbit rinci: buat lagi dengan bench:data -- --baru.");
  return { "halaman depan": "/", "halaman catatan": `/data/pencegahan/${one.id}` };
}

// behind the proxy each request comes from another network: what is measured is not its limit of one
let from = 0;
const stranger = () => `198.${18 + ((++from >> 16) & 1)}.${(from >> 8) & 255}.${from & 255}`;
const through = (url: string): Target => ({
  url,
  headers: () => ({ "accept-encoding": "gzip", "x-forwarded-for": stranger() }),
});

/** Public pages: from the application alone beside a bare prerendered page, and through the installation's own proxy beside a file. */
export async function publicPages(
  server: Server,
  portal: string,
  bare: string,
  database: string,
  times: Times,
): Promise<void> {
  const { rounds, seconds } = times;
  const pages = Object.entries(await addresses(database));
  // Node follows every promise from the first page that a server draws on; one that never drew a page is nobody's server
  await bytes(`${bare}/daftar`);
  for (const [name, path] of pages) {
    const asked = await listening(server.url, () => statements(server.folder, portal + path, ""));
    most(`${name}, kueri sesudah tersimpan`, asked.length, 1, "kueri", 0);
    const beside = await asLong(bare, await bytes(portal + path));
    const found = await step(`${name} dari aplikasi`, () =>
      inTurns(
        {
          ours: () => rate({ url: portal + path }, VISITORS, seconds),
          bare: () => rate({ url: beside }, VISITORS, seconds),
        },
        rounds,
      ),
    );
    least(`${name} dari aplikasi saja : halaman Next prerender telanjang`, found.ours, found.bare, "per dtk", 0.9);
  }
  if (!NGINX) {
    console.log("nginx tidak ada di mesin ini: simpanan proksi tidak diukur (Debian: apt-get install nginx-light).");
    return;
  }
  const proxy = await openProxy(portal);
  try {
    for (const [n, [name, path]] of pages.entries()) {
      proxy.put(String(n), await packed(portal + path));
      const found = await step(`${name} lewat nginx`, () =>
        inTurns(
          {
            ours: () => rate(through(proxy.url + path), VISITORS, seconds),
            file: () => rate(through(`${proxy.plain}/${n}`), VISITORS, seconds),
          },
          rounds,
        ),
      );
      least(
        `${name} lewat simpanan nginx pemasangan : nginx, berkas yang sama`,
        found.ours,
        found.file,
        "per dtk",
        0.8,
      );
    }
  } finally {
    proxy.close();
  }
}
