import { jawab } from "@/lib/api";
import { jenisDari } from "@/lib/jenis/daftar";
import type { Bentuk } from "@/lib/katalog/himpunan";
import { bacaSaring } from "@/lib/terbitan/filter";
import { unduhanPublik } from "@/lib/terbitan/unduh";

/** The records that an address asks for as a file. What cannot be understood in the search is refused. */
export async function unduhanDiminta(req: Request, slug: string, bentuk: Bentuk): Promise<Response> {
  const jenis = jenisDari(slug);
  if (!jenis) return jawab(404, "Jenis data itu tidak ada.");
  const { saring, galat } = bacaSaring({ ...Object.fromEntries(new URL(req.url).searchParams), jenis });
  if (galat.length > 0) return jawab(400, "Sebagian saringan tidak dapat dipakai.", { galat });
  return unduhanPublik(saring, bentuk);
}
