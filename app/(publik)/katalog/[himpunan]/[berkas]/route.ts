import { Masalah } from "@/lib/antarmuka/masalah";
import { tanpaTanya } from "@/lib/antarmuka/tanya";
import { apiTerbuka } from "@/lib/api";
import { BENTUK, type Bentuk, himpunanAda } from "@/lib/katalog/himpunan";
import { unduhanAngka, unduhanMetadata } from "@/lib/katalog/unduh";
import { unduhanDaftarRilis } from "@/lib/katalog/unduh-rilis";

/** A dataset's metadata, the list of its releases, and the file of a family of figures; the files of a kind stand beside its page. */
export const GET = apiTerbuka<{ himpunan: string; berkas: string }>(async (req, { himpunan: kode, berkas }) => {
  tanpaTanya(req);
  const h = himpunanAda(kode);
  if (berkas === "metadata.json") return unduhanMetadata(h);
  if (berkas === "rilis.json") return unduhanDaftarRilis(h);
  const bentuk = /^unduh\.(\w+)$/.exec(berkas)?.[1] ?? "";
  if (h.macam !== "angka" || !Object.hasOwn(BENTUK, bentuk))
    throw new Masalah(
      "tidak-ada",
      { id: "Berkas itu tidak ada pada himpunan ini.", en: "This dataset has no such file." },
      {},
      `/katalog/${h.kode}`,
    );
  return unduhanAngka(h, bentuk as Bentuk);
});
