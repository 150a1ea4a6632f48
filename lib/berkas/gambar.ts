import "server-only";
import sharp from "sharp";
import { Penolakan } from "@/lib/errors";

// libheif was the way into other houses (ecosystem.md 0, trap 17): only the three kinds that are taken in are decoded
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.concurrency(1);
sharp.cache(false);

const PIKSEL = 100_000_000;
const SISI_PRATINJAU = 1600;
const SISI_PUBLIK = 2000;

const bukaGambar = (masukan: string | Buffer) =>
  sharp(masukan, { limitInputPixels: PIKSEL, failOn: "truncated", animated: false });

/** Can every pixel be read? @throws Penolakan where not, or where there are more than 100 million */
export async function terbacaSebagaiGambar(jalur: string): Promise<void> {
  try {
    const g = bukaGambar(jalur);
    const { width, height } = await g.metadata();
    if ((width ?? 0) * (height ?? 0) > PIKSEL) throw new Error("pixel limit");
    await g.resize(8, 8, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer();
  } catch (error) {
    const besar = error instanceof Error && /pixel limit/i.test(error.message);
    throw new Penolakan(
      besar
        ? "Gambar ini lebih dari 100 juta piksel. Kecilkan, lalu kirim lagi."
        : "Gambar ini rusak: sebagian isinya tidak terbaca. Salin ulang dari asalnya, lalu kirim lagi.",
    );
  }
}

/** A picture for looking at: pixels alone, at most 1,600 a side, as WebP. */
export const pratinjauGambar = (isi: Buffer): Promise<Buffer> =>
  bukaGambar(isi)
    .rotate()
    .resize(SISI_PRATINJAU, SISI_PRATINJAU, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();

/** A picture for the public: made anew from the pixels, without EXIF, place, camera or colour profile's maker, as JPEG. */
export const gambarPublik = (isi: Buffer): Promise<Buffer> =>
  bukaGambar(isi)
    .rotate()
    .resize(SISI_PUBLIK, SISI_PUBLIK, { fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
