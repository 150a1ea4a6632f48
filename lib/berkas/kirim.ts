import "server-only";
import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { bolehUnggah } from "./commands";
import { adaRuang, buangKarantina, tulis } from "./karantina";
import { periksaNama } from "./kenali";
import { namaBersih, ukuranKata } from "./nama";
import { type Kiriman, kiriman, MAKS_UKURAN } from "./schema";
import { selesaikan } from "./terima";

const TERLALU_BESAR = `Berkas ini lebih besar dari ${ukuranKata(MAKS_UKURAN)}. Bagi menjadi beberapa bagian.`;

/**
 * One file of a plain form, for browsers without script: fields first, then the file, streamed into quarantine.
 * @returns the case it was brought to. @throws Penolakan with a sentence, Penuh
 */
export async function kirimSatu(orang: Orang, req: Request): Promise<{ catatanId: string }> {
  const jenis = req.headers.get("content-type") ?? "";
  const panjang = Number(req.headers.get("content-length") ?? 0);
  if (!req.body || !jenis.startsWith("multipart/form-data"))
    throw new Penolakan("Formulir tidak lengkap. Muat ulang halaman.");
  if (panjang > MAKS_UKURAN + 64 * 1024) throw new Penolakan(TERLALU_BESAR);
  const id = randomUUID();
  const isian: Record<string, string> = {};
  let berkasMasuk: Readable | undefined;
  let masuk: Promise<{ nama: string; sampai: number }> | undefined;
  const urai = new Busboy({
    headers: { "content-type": jenis },
    limits: { files: 1, fileSize: MAKS_UKURAN + 1, fields: 10, fieldSize: 1000, parts: 12 },
  });
  urai.on("field", (nama, nilai) => {
    isian[nama] = nilai;
  });
  urai.on("file", (_, berkas, nama) => {
    berkasMasuk = berkas;
    masuk = simpanSatu(orang, id, isian, berkas, nama ?? "", panjang);
    // what is refused is read to its end, so that the browser gets to hear why
    masuk.catch(() => berkas.resume());
  });
  try {
    await salur(Readable.fromWeb(req.body as ReadableStream), urai);
    if (!masuk) throw new Penolakan("Pilih berkas lebih dahulu.");
    const { nama, sampai } = await masuk;
    if (sampai > MAKS_UKURAN) throw new Penolakan(TERLALU_BESAR);
    return await lanjut(orang, id, { ...bacaIsian(isian), nama });
  } catch (error) {
    berkasMasuk?.destroy();
    await masuk?.catch(() => undefined);
    if (!(error instanceof Terhenti)) await buangKarantina(id);
    throw error instanceof Terhenti ? error.cause : error;
  }
}

/** From here on a row may exist that names these bytes: nothing is thrown away any more. */
class Terhenti extends Error {}

async function lanjut(orang: Orang, id: string, k: Kiriman & { nama: string }): Promise<{ catatanId: string }> {
  try {
    await selesaikan(orang, id, k);
    return { catatanId: k.catatanId };
  } catch (cause) {
    throw new Terhenti("terhenti", { cause });
  }
}

function bacaIsian(isian: Record<string, string>) {
  const k = kiriman.safeParse(isian);
  if (!k.success) throw new Penolakan(k.error.issues[0]?.message ?? "Formulir tidak lengkap. Muat ulang halaman.");
  return k.data;
}

async function simpanSatu(
  orang: Orang,
  id: string,
  isian: Record<string, string>,
  berkas: Readable,
  namaAsal: string,
  panjang: number,
): Promise<{ nama: string; sampai: number }> {
  const nama = namaBersih(namaAsal);
  if (!namaAsal) throw new Penolakan("Pilih berkas lebih dahulu.");
  periksaNama(nama);
  await bolehUnggah(orang, bacaIsian(isian).catatanId);
  await adaRuang(Math.min(panjang || MAKS_UKURAN, MAKS_UKURAN));
  return { nama, sampai: await tulis(berkas, id, 0) };
}

function salur(dari: Readable, ke: Busboy): Promise<void> {
  return new Promise((selesai, gagal) => {
    ke.on("finish", selesai);
    ke.on("error", gagal);
    dari.on("error", gagal);
    dari.pipe(ke);
  });
}
