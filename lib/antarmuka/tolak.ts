import "server-only";
import { CSP_API } from "@/lib/akses/kepala";
import { Penolakan, SIBUK, TidakAda } from "@/lib/errors";
import { gangguan } from "@/lib/log";
import { asal } from "@/lib/terbitan/halaman";
import { bahasaDari, dokumenMasalah, MASALAH, Masalah } from "./masalah";

/** What the open interface lets anybody do. */
export const METODE = "GET, HEAD, OPTIONS";
/** The headers of everything that programs of other sites may read. */
export const KEPALA_TERBUKA: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy",
  "Content-Security-Policy": CSP_API,
};

/** No connection to the database, or none in time: that passes. */
function takTerhubung(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return /^(ECONN|53300|57P0)/.test(code) || /timeout exceeded|terminated/.test(message);
}

function masalahDari(error: unknown, di: string): Masalah {
  if (error instanceof Masalah) return error;
  if (error instanceof TidakAda) return new Masalah("tidak-ada");
  if (error instanceof Penolakan) {
    if (error.message === SIBUK) return new Masalah("sibuk");
    const en = MASALAH.permintaan.arti.en;
    const bidang = Object.entries(error.bidang).map(([nama, id]) => [nama, { id, en }]);
    return new Masalah("permintaan", error.program ?? { id: error.message, en }, Object.fromEntries(bidang));
  }
  const kode = gangguan(error, di);
  if (takTerhubung(error)) return new Masalah("sibuk");
  return new Masalah("gangguan", {
    id: `${MASALAH.gangguan.arti.id} Kode: ${kode}.`,
    en: `${MASALAH.gangguan.arti.en} Code: ${kode}.`,
  });
}

/** What went wrong, as a problem document (RFC 9457) in the asker's language and in both. */
export function jawabMasalah(error: unknown, req: Request, lain: Record<string, string> = {}): Response {
  const m = masalahDari(error, new URL(req.url).pathname);
  const bahasa = bahasaDari(req.headers.get("accept-language"));
  const { status } = MASALAH[m.nama];
  return new Response(JSON.stringify(dokumenMasalah(m, bahasa, asal())), {
    status,
    headers: {
      ...KEPALA_TERBUKA,
      ...lain,
      "Content-Type": "application/problem+json",
      "Content-Language": bahasa,
      "Cache-Control": "no-store",
      Vary: "Accept-Language",
      ...(status === 405 && { Allow: METODE }),
      ...(status === 503 && { "Retry-After": "5" }),
    },
  });
}
