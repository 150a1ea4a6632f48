import { api } from "@/lib/akses/api";
import { bacaFilter } from "@/lib/catatan/filter";
import { unduhan } from "@/lib/catatan/unduh";
import { TidakAda } from "@/lib/errors";
import { jenisDari } from "@/lib/jenis/daftar";

/** What a list shows, as a file: the same filter, CSV or XLSX. */
export const GET = api<{ jenis: string }>(async (orang, req, { jenis: slug }) => {
  const jenis = jenisDari(slug);
  if (!jenis) throw new TidakAda();
  const p = Object.fromEntries(new URL(req.url).searchParams);
  return unduhan(orang, bacaFilter(jenis, p).filter, p.bentuk_berkas === "xlsx" ? "xlsx" : "csv");
});
