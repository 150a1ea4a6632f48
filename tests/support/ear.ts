import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

/** Stands in every planted text, and nowhere else in the world. */
export const MARK = "qzkenari";

/** What of the private values cannot be given the mark, and is recognised as it is. */
export type Known = { tokens: ReadonlyMap<string, string>; days: ReadonlyMap<string, string> };
const NOBODY: Known = { tokens: new Map(), days: new Map() };

const latin = (b: Buffer) => b.toString("latin1");
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
/** The part of a text's base64 that does not depend on what stands before and behind it. */
const base64Cores = [0, 1, 2].map((before) => {
  const all = Buffer.from("\0".repeat(before) + MARK).toString("base64");
  return all.slice(before === 0 ? 0 : before + 1, Math.floor(((before + MARK.length) * 8) / 6));
});
const wide = (big: boolean) => [...MARK].map((c) => (big ? `\0${c}` : `${c}\0`)).join("");
const LOUD = new RegExp([MARK, wide(false), wide(true), Buffer.from(MARK).toString("hex")].map(escaped).join("|"), "i");
const BASE64 = new RegExp(base64Cores.map(escaped).join("|"));

/** The readings of a text in which something may hide. */
function* readings(text: string): Generator<string> {
  yield text;
  if (text.includes("%"))
    yield text.replaceAll(/%([0-9a-f]{2})/gi, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));
  if (text.includes("&#"))
    yield text.replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, x: string, n: string) =>
      String.fromCharCode(Number.parseInt(n, x ? 16 : 10) & 0xffff),
    );
  if (/\\[ux]/.test(text))
    yield text.replaceAll(/\\(?:u|x)([0-9a-f]{4}|[0-9a-f]{2})/gi, (_, h: string) =>
      String.fromCharCode(Number.parseInt(h, 16)),
    );
  // split by tags or soft hyphens, as a highlighted match is
  if (text.includes("<")) yield text.replaceAll(/<[^>]{0,300}>|&shy;|\u00ad/g, "");
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 40), at + 60).replaceAll(/[^\x20-\x7e]/g, "·");

function* cries(text: string, { tokens, days }: Known): Generator<string> {
  for (const reading of readings(text)) {
    const loud = LOUD.exec(reading) ?? BASE64.exec(reading);
    if (loud) yield around(reading, loud.index);
  }
  if (tokens.size > 0) {
    const seen = (token: string) => tokens.get(token.toLowerCase().replaceAll("-", ""));
    for (const [token] of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{16,}/gi)) {
      const whose = seen(token);
      if (whose) yield `${whose}: ${token}`;
    }
    // a number, also as it is written here: 1.900.000.001
    for (const [number] of text.matchAll(/\d{1,3}(?:[.,]\d{3}){2,}|\d{9,}/g)) {
      const whose = seen(number.replaceAll(/[.,]/g, ""));
      if (whose) yield `${whose}: ${number}`;
    }
  }
  for (const [day] of text.matchAll(/\b1[5-7]\d\d-\d\d-\d\d\b/g)) if (days.has(day)) yield `${days.get(day)}: ${day}`;
}

const attempt = <T>(run: () => T): T[] => {
  try {
    return [run()];
  } catch {
    return [];
  }
};

/** What a picture says beside its pixels. */
function* pngTexts(png: Buffer): Generator<Buffer> {
  for (let at = 8; at + 8 < png.length; ) {
    const [size, kind] = [png.readUInt32BE(at), latin(png.subarray(at + 4, at + 8))];
    const body = png.subarray(at + 8, at + 8 + size);
    if (kind === "zTXt" || kind === "iTXt" || kind === "iCCP")
      for (let z = body.indexOf(0) + 1; z > 0 && z < Math.min(body.length, 200); z++)
        for (const text of body[z] === 0x78 ? attempt(() => inflateSync(body.subarray(z))) : []) yield text;
    at += 12 + size;
  }
}

function* pdfStreams(pdf: Buffer): Generator<Buffer> {
  for (const { index } of latin(pdf).matchAll(/\bstream\r?\n/g)) {
    const from = pdf.indexOf("\n", index) + 1;
    const end = pdf.indexOf("endstream", from);
    const body = pdf.subarray(from, end < 0 ? pdf.length : end);
    yield* [...attempt(() => inflateSync(body)), ...attempt(() => inflateRawSync(body))];
  }
}

async function pdfText(pdf: Buffer): Promise<Buffer[]> {
  try {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    return [Buffer.from(text.replaceAll(/\s/g, ""))];
  } catch {
    return [];
  }
}

/** The bytes themselves, and whatever is packed into them. */
async function* layers(name: string, bytes: Buffer): AsyncGenerator<[string, Buffer]> {
  yield [name, bytes];
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith("PK\x03\x04"))
    for (const files of attempt(() => unzipSync(new Uint8Array(bytes))))
      for (const [file, body] of Object.entries(files)) yield* layers(`${name} » ${file}`, Buffer.from(body));
  if (head.startsWith("\x1f\x8b"))
    for (const body of attempt(() => gunzipSync(bytes))) yield* layers(`${name} » gzip`, body);
  if (head.startsWith("\x89PNG")) for (const text of pngTexts(bytes)) yield [`${name} » teks PNG`, text];
  if (head.startsWith("%PDF")) {
    for (const body of pdfStreams(bytes)) yield [`${name} » aliran PDF`, body];
    for (const text of await pdfText(bytes)) yield [`${name} » teks PDF`, text];
  }
}

/** Everything private that can be heard in these bytes, however it is dressed. @returns where, and the words around it */
export async function heard(name: string, bytes: Buffer, known: Known = NOBODY): Promise<string[]> {
  const all: string[] = [];
  for await (const [where, body] of layers(name, bytes))
    for (const cry of cries(latin(body), known)) all.push(`${where}: ${cry}`);
  return [...new Set(all)];
}
