import "server-only";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Orang } from "@/lib/akses/policy";
import { catatBaca } from "@/lib/berkas/commands";
import { ukuranKata } from "@/lib/berkas/nama";
import type { BerkasSatu } from "@/lib/berkas/queries";
import { type Simpanan, simpanan } from "@/lib/berkas/simpanan";
import { alir, kataGalat, periksa } from "@/lib/berkas/utuh";
import { Penolakan } from "@/lib/errors";
import { tolak } from "@/lib/form";
import { angka } from "@/lib/format";
import { gangguan } from "@/lib/log";
import { alamatRekap } from "@/lib/rekap/filter";
import { pdfRekap } from "@/lib/rekap/pdf";
import { rekapUtuh } from "@/lib/rekap/queries";
import { xlsxRekap } from "@/lib/rekap/xlsx";
import { catatBundel } from "./commands";
import { daftarIsi } from "./daftar";
import { masaBukti } from "./kala";
import type { Bundel } from "./keterangan";
import { lembarCatatan } from "./lembar";
import { bolehBundel } from "./policy";
import { isiBukti } from "./queries";
import { MAKS_BITA, MAKS_CATATAN, pintaBundel } from "./schema";
import { barisSidik, jsonCatatan, map, tempatBerkas } from "./susun";
import { type Isi, zip } from "./zip";

/** Everything of a bundle but its bytes, by the address of its page. @throws Penolakan */
export async function bacaBundel(orang: Orang, params: Record<string, string>): Promise<Bundel> {
  const rekap = await rekapUtuh(orang, params, masaBukti);
  const { permintaan: p } = rekap;
  if (!bolehBundel(orang, p)) throw new Penolakan("Bundel bukti disusun oleh pimpinan atau verifikator.");
  const total = rekap.bagian.reduce((n, b) => n + b.total, 0);
  if (total > MAKS_CATATAN)
    throw new Penolakan(
      `Bundel ini akan memuat ${angka(total)} catatan; paling banyak ${angka(MAKS_CATATAN)} sekaligus. Pilih satu jenis, satu kantor, atau masa yang lebih pendek.`,
    );
  const isi = await isiBukti(orang, p);
  const bita = isi.flatMap((c) => c.berkas).reduce((n, b) => n + b.ukuran, 0);
  if (bita > MAKS_BITA)
    throw new Penolakan(
      `Berkasnya ${ukuranKata(bita)}; paling banyak ${ukuranKata(MAKS_BITA)} sekaligus. Pilih satu jenis, satu kantor, atau masa yang lebih pendek.`,
    );
  const tautan = rekap.tautan.replace(/\/kerja\/rekap\?.*$/, `/kerja/rekap/bukti?${alamatRekap(p)}`);
  return { rekap, nomor: rekap.nomor.replace(/^RKP/, "BKT"), tautan, isi };
}

/** Every file is still what came: known before the first byte leaves. @throws Penolakan naming the first that is not */
async function periksaBerkas(orang: Orang, b: Bundel, dari: Simpanan): Promise<void> {
  for (const c of b.isi)
    for (const f of c.berkas)
      await periksa(f, dari).catch(async (error: unknown) => {
        await catatBaca(orang, { id: f.id, catatanId: c.id } as BerkasSatu, "unduh", false);
        const galat = kataGalat(error, f.id);
        if (!(galat instanceof Penolakan)) throw galat;
        throw new Penolakan(`${f.nama} pada ${c.nomor ?? c.judul}: ${galat.message}`);
      });
}

async function* isiBundel(b: Bundel, dari: Simpanan): AsyncGenerator<Isi> {
  let sidik = "";
  const tulis = (tempat: string, bita: Uint8Array): Isi => {
    sidik += barisSidik(createHash("sha256").update(bita).digest("hex"), tempat);
    return { tempat, bita };
  };
  yield tulis("DAFTAR-ISI.xlsx", await daftarIsi(b));
  yield tulis("rekap.xlsx", await xlsxRekap(b.rekap));
  yield tulis("rekap.pdf", await pdfRekap(b.rekap, "a4"));
  for (const [n, c] of b.isi.entries()) {
    const m = map(c, n);
    yield tulis(`${m}/lembar.pdf`, await lembarCatatan(c, b));
    yield tulis(`${m}/catatan.json`, new TextEncoder().encode(jsonCatatan(c, m)));
    for (const [ke, f] of c.berkas.entries()) {
      const tempat = tempatBerkas(m, f, ke);
      sidik += barisSidik(f.sha256, tempat);
      yield { tempat, bita: (await alir(f, dari)) as unknown as AsyncIterable<Uint8Array> };
    }
  }
  yield { tempat: "SHA256SUMS", bita: new TextEncoder().encode(sidik) };
}

/** The bytes of a bundle; the same bundle has the same bytes. Ends in an error where a file changes meanwhile. */
export async function* bitaBundel(b: Bundel, dari = simpanan()): AsyncGenerator<Uint8Array> {
  try {
    yield* zip(isiBundel(b, dari), b.rekap.permintaan.per);
  } catch (error) {
    gangguan(error, `bundel ${b.nomor}`);
    throw error;
  }
}

/** A bundle as a ZIP, by the fields of its form; it leaves a link with what it is for. @throws Penolakan */
export async function unduhBundel(orang: Orang, req: Request, _: object, dari = simpanan()): Promise<Response> {
  const { keperluan, ...params } = Object.fromEntries([...(await req.formData())].map(([k, v]) => [k, String(v)]));
  const pinta = pintaBundel.safeParse({ keperluan });
  if (!pinta.success) tolak(pinta.error);
  const b = await bacaBundel(orang, params);
  await periksaBerkas(orang, b, dari);
  await catatBundel(orang, b, pinta.data.keperluan);
  return new Response(Readable.toWeb(Readable.from(bitaBundel(b, dari))) as ReadableStream, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${b.nomor}.zip"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
