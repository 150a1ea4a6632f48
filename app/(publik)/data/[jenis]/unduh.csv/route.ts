import { apiPublik, jawab } from "@/lib/api";
import { jenisDari } from "@/lib/jenis/daftar";
import { bacaSaring } from "@/lib/terbitan/filter";
import { unduhanPublik } from "@/lib/terbitan/unduh";

/** The records in detail of a kind, or of a search, as CSV. What cannot be understood in the search is refused. */
export const GET = apiPublik<{ jenis: string }>(async (req, { jenis: slug }) => {
  const jenis = jenisDari(slug);
  if (!jenis) return jawab(404, "Jenis data itu tidak ada.");
  const { saring, galat } = bacaSaring({ ...Object.fromEntries(new URL(req.url).searchParams), jenis });
  if (galat.length > 0) return jawab(400, "Sebagian saringan tidak dapat dipakai.", { galat });
  return unduhanPublik(saring);
});
