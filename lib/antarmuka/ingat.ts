import "server-only";
import { createHash } from "node:crypto";
import { hariIni } from "@/lib/format";

/** An answer as it is sent. `berikut` is the address of the next page. */
export type Kemasan = { badan: Buffer<ArrayBuffer>; etag: string; berikut: string | null };
type Ingatan = { pada: number; hari: string; bita: number; dibaca: Promise<Kemasan> };

/** As old as a public page may get when something wrote past the portal's own doors (app/(publik)/layout.tsx). */
const UMUR = 60_000;
const MAKS = 16 * 1024 * 1024;
const MAKS_SATU = 1024 * 1024;

const shared = globalThis as unknown as {
  satudataJawaban?: { semua: Map<string, Ingatan>; bita: number };
  satudataSimpanan?: { renewed: number };
};

function kemas(isi: object): Kemasan {
  const badan = Buffer.from(JSON.stringify(isi));
  const sidik = createHash("sha256").update(badan).digest("base64url").slice(0, 27);
  const berikut = "berikut" in isi && typeof isi.berikut === "string" ? isi.berikut : null;
  // weak: the same answer may travel compressed
  return { badan, etag: `W/"${sidik}"`, berikut };
}

function lupakan(kunci: string): void {
  const s = shared.satudataJawaban;
  const lama = s?.semua.get(kunci);
  if (!s || !lama) return;
  s.bita -= lama.bita;
  s.semua.delete(kunci);
}

/**
 * An answer to a question, read again only when published data were renewed since (lib/terbitan/segar.ts), on a new day
 * in WITA, or after a minute. What fails is not remembered.
 */
export function ingat(kunci: string, baca: () => Promise<object>): Promise<Kemasan> {
  shared.satudataJawaban ??= { semua: new Map(), bita: 0 };
  const s = shared.satudataJawaban;
  const pada = Date.now();
  const hari = hariIni();
  const ada = s.semua.get(kunci);
  const diperbarui = shared.satudataSimpanan?.renewed ?? 0;
  if (ada && ada.pada > diperbarui && pada - ada.pada < UMUR && ada.hari === hari) return ada.dibaca;
  lupakan(kunci);
  const dibaca = baca().then(kemas);
  const baru: Ingatan = { pada, hari, bita: kunci.length + 200, dibaca };
  s.semua.set(kunci, baru);
  s.bita += baru.bita;
  const masih = () => s.semua.get(kunci) === baru;
  dibaca.then(
    ({ badan }) => {
      if (!masih()) return;
      if (badan.length > MAKS_SATU) return lupakan(kunci);
      baru.bita += badan.length;
      s.bita += badan.length;
      // the front is what was read longest ago
      for (const tertua of s.semua.keys()) {
        if (s.bita <= MAKS) break;
        lupakan(tertua);
      }
    },
    () => masih() && lupakan(kunci),
  );
  return dibaca;
}
