// A process of its own (gambar.ts): setting type and painting keep a processor for some 60 ms, in which the web server
// would answer nobody; and the web server's sharp reads no SVG, which is what a card is painted from. Loaded at run time
// from the source, hence JavaScript.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og.js";
import sharp from "sharp";

const file = (part, weight) =>
  readFileSync(join(process.cwd(), `node_modules/@fontsource/arimo/files/arimo-${part}-${weight}-normal.woff`));
const fonts = [400, 700].flatMap((weight) => [
  { name: "Arimo", weight, style: "normal", data: file("latin", weight) },
  { name: "Arimo ext", weight, style: "normal", data: file("latin-ext", weight) },
]);

async function paint(tree, ukuran) {
  const drawn = await new ImageResponse(tree, { ...ukuran, fonts }).arrayBuffer();
  // few colours: a third of the bytes
  return sharp(Buffer.from(drawn)).png({ palette: true, colours: 32, dither: 0, effort: 6 }).toBuffer();
}

process.on("message", async ({ id, tree, ukuran }) => {
  try {
    process.send({ id, png: await paint(tree, ukuran) });
  } catch (error) {
    process.send({ id, error: String(error) });
  }
});
process.on("disconnect", () => process.exit());
