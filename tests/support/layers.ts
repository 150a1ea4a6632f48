import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

const latin = (b: Buffer) => b.toString("latin1");
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
export async function* layers(name: string, bytes: Buffer): AsyncGenerator<[string, Buffer]> {
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
