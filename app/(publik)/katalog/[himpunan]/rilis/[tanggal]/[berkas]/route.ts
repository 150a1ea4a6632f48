import { apiPublik, jawab } from "@/lib/api";
import { himpunan } from "@/lib/katalog/himpunan";
import { unduhanRilis } from "@/lib/katalog/unduh-rilis";

type Bagian = { himpunan: string; tanggal: string; berkas: string };

/** A file of a dated release, or of the newest one. */
export const GET = apiPublik<Bagian>(async (req, { himpunan: kode, tanggal, berkas }) => {
  const h = himpunan(kode);
  return h ? unduhanRilis(req, h, tanggal, berkas) : jawab(404, "Himpunan data itu tidak ada.", { lihat: "/katalog" });
});
