import "server-only";
import { unstable_rethrow } from "next/navigation";
import { jaringanDari } from "@/lib/akses/jaringan";
import { CSP_API } from "@/lib/akses/kepala";
import { Penolakan, SIBUK, TidakAda } from "@/lib/errors";
import { gangguan } from "@/lib/log";
import { asal } from "@/lib/terbitan/halaman";
import { giliran, kepalaJatah, pakaiJatah } from "./batas";
import { ingat } from "./ingat";
import { bahasaDari, dokumenMasalah, MASALAH, Masalah } from "./masalah";
import { bacaAlamat } from "./tanya";

const METODE = "GET, HEAD, OPTIONS";
const UMUM: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit-Policy",
  "Content-Security-Policy": CSP_API,
};
const JSON_BIASA = "application/json; charset=utf-8";

/** Is what the asker holds still the answer (RFC 9110 13.1.2, weak comparison)? */
function sama(bilaBeda: string | null, etag: string): boolean {
  if (!bilaBeda) return false;
  const polos = (v: string) => v.trim().replace(/^W\//, "");
  return bilaBeda.trim() === "*" || bilaBeda.split(",").some((v) => polos(v) === polos(etag));
}

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
    return new Masalah("permintaan", { id: error.message, en }, Object.fromEntries(bidang));
  }
  const kode = gangguan(error, di);
  if (takTerhubung(error)) return new Masalah("sibuk");
  return new Masalah("gangguan", {
    id: `${MASALAH.gangguan.arti.id} Kode: ${kode}.`,
    en: `${MASALAH.gangguan.arti.en} Code: ${kode}.`,
  });
}

function jawabMasalah(m: Masalah, req: Request, lain: Record<string, string>): Response {
  const bahasa = bahasaDari(req.headers.get("accept-language"));
  const { status } = MASALAH[m.nama];
  return new Response(JSON.stringify(dokumenMasalah(m, bahasa, asal())), {
    status,
    headers: {
      ...UMUM,
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

/** The same question under one key, whatever the order of its parameters. */
const kunciDari = (url: URL, tanya: Record<string, string>) =>
  `${url.pathname}?${new URLSearchParams(Object.entries(tanya).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

type Jalan<P> = (tanya: Record<string, string>, params: P) => Promise<object>;
type Konteks<P> = { params: Promise<P> };

/**
 * The door of the open interface (/api/v1): anybody may ask from any site, so often a minute; what was answered is
 * remembered with its ETag, and what cannot be answered is said by RFC 9457 in Indonesian and English. `jalan` is given
 * the parameters as text and returns what is sent as JSON; its `berikut` becomes the Link header too.
 */
export function buka<P = object>(jalan: Jalan<P>) {
  const jawab = async (req: Request, { params }: Konteks<P>): Promise<Response> => {
    const jaringan = jaringanDari(req.headers);
    const jatah = await pakaiJatah(jaringan);
    const kepala = kepalaJatah(jatah);
    try {
      if (jatah.habis) throw new Masalah("terlalu-sering");
      const url = new URL(req.url);
      const tanya = bacaAlamat(url);
      const isi = await ingat(kunciDari(url, tanya), () => giliran(jaringan, async () => jalan(tanya, await params)));
      const semua = {
        ...UMUM,
        ...kepala,
        // nobody keeps it without asking again, but a proxy may answer many at once
        "Cache-Control": "public, max-age=0, s-maxage=60",
        ETag: isi.etag,
        Link: [isi.berikut && `<${isi.berikut}>; rel="next"`, `<${asal()}/api/v1/openapi.json>; rel="service-desc"`]
          .filter(Boolean)
          .join(", "),
      };
      if (sama(req.headers.get("if-none-match"), isi.etag)) return new Response(null, { status: 304, headers: semua });
      return new Response(isi.badan, { headers: { ...semua, "Content-Type": JSON_BIASA } });
    } catch (error) {
      unstable_rethrow(error);
      const m = masalahDari(error, new URL(req.url).pathname);
      return jawabMasalah(m, req, { ...kepala, ...(jatah.habis && { "Retry-After": String(jatah.reset) }) });
    }
  };
  const tolak = async (req: Request) => jawabMasalah(new Masalah("metode"), req, {});
  return { GET: jawab, OPTIONS: izin, POST: tolak, PUT: tolak, PATCH: tolak, DELETE: tolak };
}

/** What a browser asks before a script of another site may read. */
async function izin(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...UMUM,
      Allow: METODE,
      "Access-Control-Allow-Methods": METODE,
      "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}
