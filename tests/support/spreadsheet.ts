import { inflateRawSync } from "node:zlib";

// Readers that share nothing with what writes the files: they know RFC 4180, ZIP and SpreadsheetML only.

/** Cells of a CSV, as a program reads it that parts them by this sign; a quote has a meaning only where a cell begins. */
export function readCsv(text: string, comma: "," | ";" | "\t" = ","): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${comma}\\r\\n]*)(${comma}|\\r\\n|\\n|\\r|$)`, "y");
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    const [all = "", quoted, plain = "", end] = cell.exec(text) ?? [];
    if (!all) throw new Error(`tidak terbaca mulai ${JSON.stringify(text.slice(at, at + 40))}`);
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? "") + plain);
    if (end !== comma && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

export type Cell = { text: string; type: string; formula: boolean };

/** Cells of a sheet of an XLSX (the first, unless told) with the type that the file gives them. */
export function readXlsx(file: Uint8Array, sheet = 1): Cell[][] {
  const parts = new Map([...unzip(Buffer.from(file))].map(([name, body]) => [name, body.toString()]));
  const shared = tags(parts.get("xl/sharedStrings.xml") ?? "", "si").map((si) =>
    tags(si.inner, "t")
      .map((t) => plain(t.inner))
      .join(""),
  );
  return tags(parts.get(`xl/worksheets/sheet${sheet}.xml`) ?? "", "row").map((row) => {
    const cells: Cell[] = [];
    for (const { head, inner } of tags(row.inner, "c")) {
      const type = /\bt="(\w+)"/.exec(head)?.[1] ?? "n";
      const value = plain(tags(inner, "v")[0]?.inner ?? tags(inner, "t")[0]?.inner ?? "");
      const text = type === "s" ? (shared[Number(value)] ?? "") : value;
      cells[place(head)] = { type, formula: /<f[\s/>]/.test(inner), text };
    }
    return Array.from(cells, (cell) => cell ?? { type: "n", formula: false, text: "" });
  });
}

/** Where in its row a cell stands, from 0: AB7 → 27. */
const place = (head: string) =>
  [...(/\br="([A-Z]+)/.exec(head)?.[1] ?? "")].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Files of a ZIP by their names, by its central directory. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((o) => zip.readUInt16LE(at + o)) as [number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const body = zip.subarray(from, from + size);
    parts.set(zip.toString("utf8", at + 46, at + 46 + name), method === 8 ? inflateRawSync(body) : body);
    at += 46 + name + extra + comment;
  }
  return parts;
}

const tags = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g"))].map(
    ([, head = "", inner = ""]) => ({ head, inner }),
  );

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, dec, name) =>
      name ? (NAMED[name] ?? "?") : String.fromCodePoint(Number.parseInt(hex ?? dec, hex ? 16 : 10)),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
