import "server-only";
import { createHash } from "node:crypto";
import { hariIni } from "@/lib/format";
import { Ingatan } from "@/lib/ingat";

/** An answer as it is sent. `berikut` is the address of the next page. */
type Kemasan = { badan: Buffer<ArrayBuffer>; etag: string; berikut: string | null };
type Saat = { pada: number; hari: string };

/** As old as a public page may get when something wrote past the portal's own doors (app/(publik)/layout.tsx). */
const UMUR = 60_000;
const MAKS = 16 * 1024 * 1024;
const MAKS_SATU = 1024 * 1024;

// each bundle of the server has its own copy of this file; what is remembered is one
const shared = globalThis as unknown as {
  satudataJawaban?: Ingatan<Kemasan, Saat>;
  satudataSimpanan?: { renewed: number };
};

function kemas(isi: object): Kemasan {
  const badan = Buffer.from(JSON.stringify(isi));
  const sidik = createHash("sha256").update(badan).digest("base64url").slice(0, 27);
  const berikut = "berikut" in isi && typeof isi.berikut === "string" ? isi.berikut : null;
  // weak: the same answer may travel compressed
  return { badan, etag: `W/"${sidik}"`, berikut };
}

/**
 * An answer to a question, read again only when published data were renewed since (lib/terbitan/segar.ts), on a new day
 * in WITA, or after a minute. What fails is not remembered.
 */
export function ingat(kunci: string, baca: () => Promise<object>): Promise<Kemasan> {
  shared.satudataJawaban ??= new Ingatan(({ badan }, kunci) => badan.length + kunci.length + 200, MAKS, MAKS_SATU);
  const kini: Saat = { pada: Date.now(), hari: hariIni() };
  const diperbarui = shared.satudataSimpanan?.renewed ?? 0;
  const masih = ({ pada, hari }: Saat) => pada > diperbarui && kini.pada - pada < UMUR && hari === kini.hari;
  return shared.satudataJawaban.ambil(kunci, kini, masih, () => baca().then(kemas));
}
