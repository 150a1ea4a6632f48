import "server-only";
import { PUBLIK, type Viewer } from "@/lib/akses/policy";
import { hariIni } from "@/lib/format";
import { JENIS } from "@/lib/jenis/fields";
import { TERKINI } from "./definisi";
import type { Hitung } from "./stats";
import { terbukaPublik } from "./tanya";

/**
 * Since which month the records are counted that each figure a viewer may ask for is made of, by its code; null where
 * there is none yet. One question a kind: a question a figure would be thirty for one page.
 */
export async function mulaiAngka(hitung: Hitung, viewer: Viewer): Promise<Record<string, string | null>> {
  const angka = await hitung(...JENIS.map((jenis) => ({ f: { jenis, dimensi: {}, per: hariIni() } })));
  const mulai = new Map(JENIS.map((jenis, i) => [jenis, angka[i]?.mulai ?? null]));
  return Object.fromEntries(
    TERKINI.flatMap((d) =>
      d.aturan && (viewer !== PUBLIK || terbukaPublik(d)) ? [[d.kode, mulai.get(d.aturan.jenis) ?? null]] : [],
    ),
  );
}
