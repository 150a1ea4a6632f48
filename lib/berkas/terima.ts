import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { gangguan } from "@/lib/log";
import { berkasEnv } from "./atur";
import { keCakram } from "./cakram";
import { kunciAsli, tandaiTersimpan, terima } from "./commands";
import { karenaPenuh } from "./galat";
import { buangKarantina, jalurKarantina } from "./karantina";
import { kenali } from "./kenali";
import type { Kiriman } from "./schema";
import { type Simpanan, simpanan } from "./simpanan";

let giliran: Promise<unknown> = Promise.resolve();
/** One file is looked through at a time: pictures are decoded whole, and the machine is small. */
function bergiliran<T>(kerja: () => Promise<T>): Promise<T> {
  const hasil = giliran.then(kerja);
  giliran = hasil.catch(() => undefined);
  return hasil;
}

const berjalan = new Map<string, Promise<{ status: "karantina" | "tersimpan" }>>();

/**
 * What lies whole in quarantine is looked at, taken in (row and link in one transaction) and put away. A file that is
 * refused is gone from quarantine. Where the storage does not answer the row stays in quarantine, and the worker puts
 * it away later. Called again after a lost answer or a crash it goes on where it stood.
 * @throws Penolakan with a sentence where the file is not taken in
 */
export function selesaikan(
  orang: Orang,
  id: string,
  k: Kiriman & { nama: string },
  ke: Simpanan = simpanan(),
): Promise<{ status: "karantina" | "tersimpan" }> {
  let kerja = berjalan.get(id);
  if (!kerja) {
    kerja = lakukan(orang, id, k, ke).finally(() => berjalan.delete(id));
    berjalan.set(id, kerja);
  }
  return kerja;
}

async function lakukan(orang: Orang, id: string, k: Kiriman & { nama: string }, ke: Simpanan) {
  const jalur = jalurKarantina(id);
  const isi = await bergiliran(() => kenali(jalur, k.nama)).catch(async (error: unknown) => {
    if (error instanceof Penolakan) await buangKarantina(id);
    throw error;
  });
  await keCakram(jalur);
  await keCakram(berkasEnv().karantina);
  await terima(orang, id, k, isi);
  const status = await simpan(orang, id, isi.ukuran, ke);
  if (status === "tersimpan") await buangKarantina(id);
  return { status };
}

const JEDA_MS = 30_000;
let rusakSampai = 0;

async function simpan(orang: Orang, id: string, ukuran: number, ke: Simpanan): Promise<"karantina" | "tersimpan"> {
  // a storage that just failed is not asked again for a while: nobody should wait for it at every file
  if (Date.now() < rusakSampai) return "karantina";
  try {
    await ke.taruh(kunciAsli(id), jalurKarantina(id), ukuran);
  } catch (error) {
    if (!karenaPenuh(error)) rusakSampai = Date.now() + JEDA_MS;
    gangguan(error, "menyimpan berkas dari karantina");
    return "karantina";
  }
  await tandaiTersimpan(orang, id);
  return "tersimpan";
}
