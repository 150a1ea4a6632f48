import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan } from "@/lib/errors";
import { perintah } from "@/lib/jejak/commands";
import { sebutanUmum } from "@/lib/pihak/sebutan";
import { pusat } from "@/lib/rekap/policy";
import type { Bundel } from "./keterangan";
import { bolehBundel } from "./policy";

/**
 * Leaves the link of a bundle that is about to leave: by whom, what for, which records. A purpose is read by others and
 * stands for good: it holds nobody's number. @throws Penolakan without the function, or beside the field
 */
export async function catatBundel(orang: Orang, b: Bundel, keperluan: string): Promise<void> {
  const { permintaan: p } = b.rekap;
  if (!bolehBundel(orang, p)) throw new Penolakan("Bundel bukti disusun oleh pimpinan atau verifikator.");
  const sebut = sebutanUmum(keperluan);
  if (sebut)
    throw new Penolakan(`Keperluan memuat ${sebut}. Sebut perkaranya saja: keperluan terbaca dalam jejak.`, {
      keperluan: `Keperluan memuat ${sebut}.`,
    });
  await perintah(orang, { verba: "bundel_bukti" }, async () => {
    const berkas = b.isi.reduce((n, c) => n + c.berkas.length, 0);
    const rincian = { keperluan, alamat: b.tautan, berkas, id: b.isi.map((c) => c.id) };
    return { hasil: {}, jejak: { sasaran: `bundel ${b.nomor}`, kantor: pusat(p.lingkup), rincian } };
  });
}
