import { createServer, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, crawl } from "../support/crawl";
import { heard, MARK } from "../support/ear";

// What listens to the public side (tests/integration/kenari.situs.test.ts) is itself tried on a site that leaks.
const word = `${MARK}00x`;
const id = "3f2a9c10-7f7e-4b7a-9d2e-0a1b2c3d4e5f";
const known = {
  tokens: new Map([
    [id.replaceAll("-", ""), "catatan.id"],
    ["1900001001", "langkah.nomor"],
  ]),
  days: new Map([["1503-04-09", "pihak.tanggal_lahir"]]),
};
const entities = [...word].map((c) => `&#${c.charCodeAt(0)};`).join("");
const percents = [...word].map((c) => `%${c.charCodeAt(0).toString(16)}`).join("");
const wide = (text: string) => Buffer.from(text, "utf16le");

describe("a canary is heard", () => {
  const dressed: [string, string | Buffer][] = [
    ["as it is", `<p>${word}</p>`],
    ["in capitals", word.toUpperCase()],
    ["percent-encoded", `/cari?kata=${percents}`],
    ["as entities", `<p>${entities}</p>`],
    ["as hexadecimal entities", entities.replaceAll(/\d+/g, (n) => `x${Number(n).toString(16)}`)],
    ["as escapes of JSON", `{"a":"${[...word].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")}"}`],
    ["between marks of a match", `<mark>${word.slice(0, 4)}</mark>${word.slice(4)}`],
    ["in hexadecimal", Buffer.from(word).toString("hex")],
    [
      "in base64, wherever it begins",
      ["", "a", "ab"].map((before) => Buffer.from(`${before}${word}..`).toString("base64")).join("\n"),
    ],
    ["in base64 of addresses", Buffer.from(`?jenis=pelanggaran&kata=${word}`).toString("base64url")],
    ["in UTF-16", wide(word)],
    ["in UTF-16, the other way round", Buffer.from(wide(word)).swap16()],
    ["in a packed file", gzipSync(word)],
    ["in a cell of a workbook", Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": strToU8(`<t>${word}</t>`) }))],
    ["as an id, with or without strokes", `{"id":"${id.replaceAll("-", "")}"}`],
    ["as an id in capitals", id.toUpperCase()],
    ["as a number written in the way of the country", "1.900.001.001"],
    ["as a day", "lahir 1503-04-09"],
  ];
  test.each(dressed)("%s", async (_, text) => {
    expect(await heard("x", Buffer.from(text), known)).not.toEqual([]);
  });

  test("each of the three ways in which base64 may fall", async () => {
    for (const before of ["", "a", "ab"])
      expect(await heard("x", Buffer.from(Buffer.from(`${before}${word}..`).toString("base64"))), before).not.toEqual(
        [],
      );
  });

  test("in what a camera writes beside the pixels", async () => {
    const img = sharp({ create: { width: 8, height: 8, channels: 3, background: "#123456" } }).withExif({
      IFD0: { Artist: word },
    });
    for (const bytes of [
      await img.clone().jpeg().toBuffer(),
      await img.clone().png().toBuffer(),
      await img.clone().webp().toBuffer(),
    ])
      expect(await heard("gambar", bytes)).not.toEqual([]);
  });

  test("on a page of a PDF, whose text is packed", async () => {
    const { createElement } = await import("react");
    const { Document, Page, renderToBuffer, Text } = await import("@react-pdf/renderer");
    const of = (text: string) =>
      createElement(Document, null, createElement(Page, null, createElement(Text, null, text)));
    expect(await heard("surat.pdf", await renderToBuffer(of(word)))).not.toEqual([]);
    expect(await heard("surat.pdf", await renderToBuffer(of("Ringkasan")))).toEqual([]);
  }, 30_000);
});

test("silence is silence", async () => {
  for (const text of [
    "kenari, Jalan Kenari 12",
    "2024-02-02",
    "1.234.567",
    "0f".repeat(32),
    Buffer.from("qz").toString("base64"),
  ])
    expect(await heard("x", Buffer.from(text), known), text).toEqual([]);
});

describe("a crawler that follows everything", () => {
  let server: Server;
  let origin = "";
  const html = { "content-type": "text/html" };
  const SITE: Record<string, [Record<string, string>, string, number?]> = {
    "/": [
      html,
      '<a href="/a?b=1&amp;c=2">a</a><img srcset="/kecil.png 1x, /besar.png 2x"><form action="/cari"><select name="jenis"><option value="x"><option value="y"></select><input name="kata"></form><meta property="og:image" content="/kartu.png"><link rel="alternate" href="/umpan.atom">',
    ],
    "/a?b=1&c=2": [{ ...html, location: "/pindah", link: '</api/lanjut>; rel="next"' }, "", 307],
    "/umpan.atom": [
      { "content-type": "application/atom+xml" },
      '<link href="ORIGIN/catatan/1"/><id>ORIGIN/catatan/2</id>',
    ],
    "/api/lanjut": [
      { "content-type": "application/json" },
      '{"berikut":"/api/lagi?sesudah=z","openapi":"3.1.0","paths":{"/api/{jenis}":{"get":{"parameters":[{"name":"jenis","in":"path","schema":{"enum":["p","q"]}}]}}}}',
    ],
    "/pindah": [{ "content-type": "text/turtle" }, "<ORIGIN/katalog/satu> a <x> ."],
  };
  const opened = new Set<string>();
  beforeAll(async () => {
    server = createServer((req, res) => {
      const [headers, body, status = 200] = SITE[req.url ?? ""] ?? [html, "", 404];
      res.writeHead(status, headers).end(body.replaceAll("ORIGIN", origin));
    });
    await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    await crawl(origin, { seeds: ["/"], look: async ({ path, way }: Answer) => void opened.add(`${way} ${path}`) });
  });
  afterAll(() => server.close());

  test.each([
    "/a?b=1&c=2",
    "/kecil.png",
    "/besar.png",
    "/kartu.png",
    "/cari?kata=&jenis=x",
    "/cari?kata=&jenis=y",
    "/cari?kata=uji",
    "/umpan.atom",
    "/catatan/1",
    "/catatan/2",
    "/pindah",
    "/katalog/satu",
    "/api/lanjut",
    "/api/lagi?sesudah=z",
    "/api/p",
    "/api/q",
  ])("finds %s", (path) => {
    expect([...opened]).toContain(`GET ${path}`);
  });

  test("asks each page also as a script would", () => {
    for (const way of ["RSC /", "prefetch /?_rsc=1a2b3"]) expect([...opened]).toContain(way);
  });
});
