import "server-only";
import { stringify } from "csv-stringify/sync";
import { hariIni } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import type { Saring } from "./filter";
import { type Kolom, kamus } from "./kamus";
import { semuaPublik, type Terbitan } from "./queries";

type Sel = string | number | null;

/** A line feed or space first hides a formula from csv-stringify's own escaping; spreadsheets would still read it. */
const aman = (v: string) => v.replace(/^\s+/, "");

function sel(k: Kolom, t: Terbitan): Sel {
  if (k.kunci === "id") return t.publikId;
  if (k.kunci === "terbitPada") return t.terbitPada.toISOString();
  const v = k.kunci in t ? t[k.kunci as keyof Terbitan] : t.isi[k.kunci];
  if (v === null || v === undefined) return null;
  if (typeof v === "number") return v;
  if (Array.isArray(v)) return aman(v.map((kode) => k.nilai?.[String(kode)] ?? String(kode)).join("; "));
  return aman(k.nilai?.[String(v)] ?? String(v));
}

const teks = (rows: Sel[][]) =>
  new TextEncoder().encode(stringify(rows, { escape_formulas: true, record_delimiter: "\r\n" }));

/** The rows of a search as a stream: a thousand at a time, so that a large file takes no more memory than a small one. */
function aliran(saring: Saring, kolom: Kolom[]): ReadableStream<Uint8Array> {
  const halaman = semuaPublik(saring);
  let kepala = true;
  return new ReadableStream<Uint8Array>({
    async pull(kendali) {
      try {
        if (kepala) {
          kepala = false;
          kendali.enqueue(new Uint8Array([0xef, 0xbb, 0xbf])); // without it Excel reads UTF-8 as Latin
          kendali.enqueue(teks([kolom.map((k) => k.label)]));
          return;
        }
        const { value, done } = await halaman.next();
        if (done) kendali.close();
        else kendali.enqueue(value.length > 0 ? teks(value.map((t) => kolom.map((k) => sel(k, t)))) : new Uint8Array());
      } catch (error) {
        kendali.error(error);
      }
    },
    async cancel() {
      await halaman.return(undefined);
    },
  });
}

/** The records in detail of a search as a CSV file; its columns are explained at /tentang. */
export function unduhanPublik(saring: Saring): Response {
  const jenis: Jenis = saring.filter.jenis;
  return new Response(aliran(saring, kamus(jenis)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="bawaslu-kaltim-${jenis}-${hariIni()}.csv"`,
      "Cache-Control": "public, max-age=0, s-maxage=60",
      Link: `</tentang#kamus-${jenis}>; rel="describedby", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    },
  });
}
