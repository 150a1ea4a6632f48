import { apiPublik, jawab } from "@/lib/api";
import { BENTUK, type Bentuk, himpunan } from "@/lib/katalog/himpunan";
import { unduhanAngka, unduhanMetadata } from "@/lib/katalog/unduh";
import { unduhanDaftarRilis } from "@/lib/katalog/unduh-rilis";

/** A dataset's metadata, the list of its releases, and the file of a family of figures; the files of a kind stand beside its page. */
export const GET = apiPublik<{ himpunan: string; berkas: string }>(async (_req, { himpunan: kode, berkas }) => {
  const h = himpunan(kode);
  if (!h) return jawab(404, "Himpunan data itu tidak ada.");
  if (berkas === "metadata.json") return unduhanMetadata(h);
  if (berkas === "rilis.json") return unduhanDaftarRilis(h);
  const bentuk = /^unduh\.(\w+)$/.exec(berkas)?.[1] ?? "";
  if (h.macam !== "angka" || !Object.hasOwn(BENTUK, bentuk))
    return jawab(404, "Berkas itu tidak ada pada himpunan ini.", { lihat: `/katalog/${h.kode}` });
  return unduhanAngka(h, bentuk as Bentuk);
});
