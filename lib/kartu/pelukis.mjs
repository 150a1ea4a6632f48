// A thread of its own (gambar.ts): setting type and painting keep a processor for some 60 ms, in which the web server
// would answer nobody. Loaded at run time from the source, hence JavaScript.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { ImageResponse } from "next/og.js";
import sharp from "sharp";

const file = (part, weight) =>
  readFileSync(join(process.cwd(), `node_modules/@fontsource/arimo/files/arimo-${part}-${weight}-normal.woff`));
const fonts = [400, 700].flatMap((weight) => [
  { name: "Arimo", weight, style: "normal", data: file("latin", weight) },
  { name: "Arimo ext", weight, style: "normal", data: file("latin-ext", weight) },
]);

async function paint(tree) {
  const drawn = await new ImageResponse(tree, { ...workerData, fonts }).arrayBuffer();
  // few colours: a third of the bytes
  return sharp(Buffer.from(drawn)).png({ palette: true, colours: 32, dither: 0, effort: 6 }).toBuffer();
}

parentPort.on("message", async ({ id, tree }) => {
  try {
    parentPort.postMessage({ id, png: await paint(tree) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
