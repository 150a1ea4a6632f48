import { createHash, randomBytes, randomUUID } from "node:crypto";
import sharp from "sharp";
import type { Orang } from "@/lib/akses/policy";
import { catatTurunan, tandaiTersimpan, terima } from "@/lib/berkas/commands";
import type { TestDatabase } from "./database";

export const sha256 = (isi: Buffer) => createHash("sha256").update(isi).digest("hex");

/** A photo of one colour, with what a phone writes beside the pixels if `exif` is given. */
export function photo(background: string, exif?: Record<string, Record<string, string>>): Promise<Buffer> {
  const made = sharp({ create: { width: 640, height: 480, channels: 3, background } });
  return (exif ? made.withExif(exif) : made).jpeg().toBuffer();
}

/** A sound MP3 of about this size: frames of 417 bytes, each with noise of its own. */
export function mp3(bytes: number): Buffer {
  const frames = Math.max(4, Math.ceil(bytes / 417));
  const made = randomBytes(frames * 417);
  for (let n = 0; n < frames; n++) made.writeUInt32BE(0xfffb9000, n * 417);
  return made;
}

/** The rows of a picture in a validated case of somebody's office, and of one made of it for the public; without bytes. */
export async function bringFile(db: TestDatabase, orang: Orang): Promise<{ catatanId: string; id: string }> {
  const [c] = await db.query<{ id: string }>(
    "select id from catatan where kantor_kode = $1 and status = 'divalidasi' order by id limit 1",
    [orang.tugas[0]?.kantor],
  );
  const [catatanId, id] = [c?.id ?? "", randomUUID()];
  const isi = { mime: "image/jpeg", ukuran: 10, sha256: sha256(Buffer.from(id)) };
  await terima(orang, id, { catatanId, langkahId: null, kategori: "alat_bukti", nama: "foto.jpg" }, isi);
  await tandaiTersimpan(orang, id);
  await catatTurunan(orang, { ...isi, id: randomUUID(), berkasId: id, keterangan: "Baliho di tepi jalan." });
  return { catatanId, id };
}
