import "server-only";
import { join } from "node:path";
import { Font } from "@react-pdf/renderer";

// The files that npm installed; nothing is fetched when a paper is made. A letter that the first does not have is taken
// from the next: Latin with all its marks, then the scripts of foreign names.
const BAGIAN = ["latin", "latin-ext", "vietnamese", "cyrillic", "greek"];
const HURUF = BAGIAN.map((b) => `Arimo ${b}`);
/** The fonts that a text needs: the first alone where it has every letter, at half the work. */
export const hurufUntuk = (teks: string) => (/[^ -\u00ff\u2010-\u2027]/.test(teks) ? HURUF : HURUF.slice(0, 1));
const berkas = (nama: string) => join(process.cwd(), "node_modules/@fontsource/arimo/files", nama);

let siap = false;
/** Makes the fonts of papers known, once a process. */
export function siapkanHuruf(): void {
  if (siap) return;
  for (const b of BAGIAN)
    Font.register({
      family: `Arimo ${b}`,
      fonts: [400, 700].map((fontWeight) => ({ src: berkas(`arimo-${b}-${fontWeight}-normal.woff`), fontWeight })),
    });
  // Indonesian words are not parted by English rules; only what is longer than a line is
  Font.registerHyphenationCallback((kata) => (kata.length > 40 ? (kata.match(/.{1,20}/gu) ?? [kata]) : [kata]));
  siap = true;
}
