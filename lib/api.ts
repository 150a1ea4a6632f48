import "server-only";
import { unstable_rethrow } from "next/navigation";
import { jaringanDari } from "@/lib/akses/jaringan";
import { CSP_API } from "@/lib/akses/kepala";
import { giliran, kepalaJatah, pakaiJatah } from "@/lib/antarmuka/batas";
import { Masalah } from "@/lib/antarmuka/masalah";
import { jawabMasalah } from "@/lib/antarmuka/tolak";
import { Penolakan, TidakAda } from "@/lib/errors";
import { gangguan } from "@/lib/log";

export type Konteks<P> = { params: Promise<P> };
/** Files under these doors set a policy of their own; every other answer shows nothing. */
export function denganKebijakan(hasil: Response): Response {
  if (!hasil.headers.has("Content-Security-Policy")) hasil.headers.set("Content-Security-Policy", CSP_API);
  return hasil;
}
export const TANPA_SIMPAN = { "Cache-Control": "private, no-store" };

/** An answer in words: what a program or a person at the address bar gets when there is nothing to give. */
export function jawab(status: number, pesan: string, lain: Record<string, unknown> = {}): Response {
  return Response.json({ pesan, ...lain }, { status, headers: TANPA_SIMPAN });
}

/** Next checks the origin of server actions only; a route that writes is checked here. */
export function asalSama(req: Request): boolean {
  if (req.method === "GET" || req.method === "HEAD") return true;
  const asal = req.headers.get("origin");
  if (!asal) return req.headers.get("sec-fetch-site") !== "cross-site";
  const tuan = req.headers.get("x-forwarded-host") ?? req.headers.get("host");
  return URL.canParse(asal) && new URL(asal).host === tuan;
}

/** What went wrong, as an answer: a refusal's sentence, 404, or a code under which the log knows more. */
export function gagal(error: unknown, di: string): Response {
  unstable_rethrow(error);
  if (error instanceof TidakAda) return jawab(404, "Tidak ditemukan.");
  if (error instanceof Penolakan) return jawab(422, error.message, { bidang: error.bidang });
  return jawab(500, `Terjadi gangguan (kode ${gangguan(error, di)}). Coba lagi.`);
}

/**
 * The door for route handlers that anybody may call: reads only, and ends of sessions. What cannot be answered is said as
 * in the open interface.
 */
export function apiPublik<P = object>(run: (req: Request, params: P) => Promise<Response>) {
  return async (req: Request, { params }: Konteks<P>): Promise<Response> => {
    try {
      const hasil = asalSama(req) ? await run(req, await params) : jawab(403, "Permintaan dari situs lain ditolak.");
      return denganKebijakan(hasil);
    } catch (error) {
      unstable_rethrow(error);
      return jawabMasalah(error, req);
    }
  };
}

/**
 * The same for what programs fetch: downloads, feeds, citations. They come out of the allowance of the open interface. What
 * is left is told only when nothing is: every other answer may be kept by a proxy, and given to other networks.
 */
export const apiTerbuka = <P = object>(run: (req: Request, params: P) => Promise<Response>) =>
  apiPublik<P>(async (req, params) => {
    const jaringan = jaringanDari(req.headers);
    const jatah = await pakaiJatah(jaringan);
    if (!jatah.habis) return giliran(jaringan, () => run(req, params));
    const kepala = { ...kepalaJatah(jatah), "Retry-After": String(jatah.reset) };
    return jawabMasalah(new Masalah("terlalu-sering"), req, kepala);
  });
