import "server-only";
import { unstable_rethrow } from "next/navigation";
import { jaringanDari } from "@/lib/akses/jaringan";
import { asal } from "@/lib/terbitan/halaman";
import { giliran, kepalaJatah, pakaiJatah } from "./batas";
import { masihSama } from "./etag";
import { ingat } from "./ingat";
import { Masalah } from "./masalah";
import { bacaAlamat } from "./tanya";
import { jawabMasalah, KEPALA_TERBUKA, METODE } from "./tolak";

const JSON_BIASA = "application/json; charset=utf-8";

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
        ...KEPALA_TERBUKA,
        ...kepala,
        // nobody keeps it without asking again, but a proxy may answer many at once
        "Cache-Control": "public, max-age=0, s-maxage=60",
        ETag: isi.etag,
        Link: [isi.berikut && `<${isi.berikut}>; rel="next"`, `<${asal()}/api/v1/openapi.json>; rel="service-desc"`]
          .filter(Boolean)
          .join(", "),
      };
      if (masihSama(req.headers.get("if-none-match"), isi.etag))
        return new Response(null, { status: 304, headers: semua });
      return new Response(isi.badan, { headers: { ...semua, "Content-Type": JSON_BIASA } });
    } catch (error) {
      unstable_rethrow(error);
      return jawabMasalah(error, req, { ...kepala, ...(jatah.habis && { "Retry-After": String(jatah.reset) }) });
    }
  };
  const tolak = async (req: Request) => jawabMasalah(new Masalah("metode"), req);
  return { GET: jawab, OPTIONS: izin, POST: tolak, PUT: tolak, PATCH: tolak, DELETE: tolak };
}

/** What a browser asks before a script of another site may read. */
async function izin(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...KEPALA_TERBUKA,
      Allow: METODE,
      "Access-Control-Allow-Methods": METODE,
      "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}
