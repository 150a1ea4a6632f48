import "server-only";
import { stringify } from "csv-stringify/sync";
import { hariIni, selCsv } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";
import type { Saring } from "./filter";
import { type Kolom, kamus } from "./kamus";
import { semuaPublik, type Terbitan } from "./queries";

type Sel = string | number | null;

function sel(k: Kolom, t: Terbitan): Sel {
  if (k.kunci === "id") return t.publikId;
  if (k.kunci === "terbitPada") return t.terbitPada.toISOString();
  const v = k.kunci in t ? t[k.kunci as keyof Terbitan] : t.isi[k.kunci];
  if (v === null || v === undefined) return null;
  if (typeof v === "number") return v;
  if (Array.isArray(v)) return selCsv(v.map((kode) => k.nilai?.[String(kode)] ?? String(kode)).join("; "));
  return selCsv(k.nilai?.[String(v)] ?? String(v));
}

const teks = (rows: Sel[][]) =>
  new TextEncoder().encode(stringify(rows, { record_delimiter: "\r\n", quote_record_delimiter: true }));

/** The rows of a search as a stream: a thousand at a time, so that a large file takes no more memory than a small one. */
function aliran(halaman: AsyncGenerator<Terbitan[]>, pertama: Terbitan[], kolom: Kolom[]): ReadableStream<Uint8Array> {
  const baris = (isi: Terbitan[]) => isi.map((t) => kolom.map((k) => sel(k, t)));
  return new ReadableStream<Uint8Array>({
    start(kendali) {
      kendali.enqueue(new Uint8Array([0xef, 0xbb, 0xbf])); // without it Excel reads UTF-8 as Latin
      kendali.enqueue(teks([kolom.map((k) => k.label), ...baris(pertama)]));
    },
    async pull(kendali) {
      try {
        const { value, done } = await halaman.next();
        if (done) kendali.close();
        else kendali.enqueue(teks(baris(value)));
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
export async function unduhanPublik(saring: Saring): Promise<Response> {
  const jenis: Jenis = saring.filter.jenis;
  const halaman = semuaPublik(saring);
  // read before anything is sent: what fails here is still answered with a status of its own
  const { value = [] } = await halaman.next();
  return new Response(aliran(halaman, value, kamus(jenis)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="bawaslu-kaltim-${jenis}-${hariIni()}.csv"`,
      "Cache-Control": "public, max-age=0, s-maxage=60",
      Link: `</tentang#kamus-${jenis}>; rel="describedby", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
    },
  });
}
