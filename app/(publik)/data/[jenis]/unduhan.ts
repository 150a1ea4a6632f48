import { Masalah } from "@/lib/antarmuka/masalah";
import { jenisDari } from "@/lib/jenis/daftar";
import type { Bentuk } from "@/lib/katalog/himpunan";
import { unduhanPublik } from "@/lib/terbitan/unduh";
import { jawabCari } from "../../cari/unduhan";

/** The records that an address asks for as a file. @throws Masalah for what cannot be understood in the search */
export async function unduhanDiminta(req: Request, slug: string, bentuk: Bentuk): Promise<Response> {
  const jenis = jenisDari(slug);
  if (!jenis)
    throw new Masalah(
      "tidak-ada",
      { id: "Jenis data itu tidak ada.", en: "There is no such kind of data." },
      {},
      "/katalog",
    );
  return jawabCari(req, (s) => unduhanPublik(s, bentuk), jenis);
}
