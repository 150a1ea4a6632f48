import { tanpaTanya } from "@/lib/antarmuka/tanya";
import { apiTerbuka } from "@/lib/api";
import { himpunanAda } from "@/lib/katalog/himpunan";
import { unduhanRilis } from "@/lib/katalog/unduh-rilis";

type Bagian = { himpunan: string; tanggal: string; berkas: string };

/** A file of a dated release, or of the newest one. */
export const GET = apiTerbuka<Bagian>(async (req, { himpunan: kode, tanggal, berkas }) => {
  tanpaTanya(req);
  return unduhanRilis(req, himpunanAda(kode), tanggal, berkas);
});
