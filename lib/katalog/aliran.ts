import "server-only";
import { stringify } from "csv-stringify/sync";
import { selCsv } from "@/lib/format";
import type { Lisensi } from "@/lib/rujukan/schema";
import type { Kolom } from "@/lib/terbitan/kamus";
import { BENTUK, type Bentuk } from "./himpunan";
import { namaKolom } from "./kolom";
import { bukuXlsx } from "./xlsx";

/** A cell of a download: lists are several words. */
export type Sel = string | number | null | string[];
/** What a file says of itself: its name without an ending, where it is explained, the day of its figures. */
export type Sampul = { nama: string; judul: string; alamat: string; hari: string; lisensi: Lisensi };
/** A file in the making: its beginning, its rows as they come, its end. */
export type Penulis = { awal: () => Uint8Array[]; baris: (b: Sel[][]) => Uint8Array[]; akhir: () => Uint8Array[] };

const sandi = new TextEncoder();
const bita = (teks: string) => (teks === "" ? [] : [sandi.encode(teks)]);
const datar = (v: Sel) => (Array.isArray(v) ? v.join("; ") : v);

function csv(kolom: Kolom[]): Penulis {
  const aman = (v: Sel) => {
    const d = datar(v);
    return typeof d === "string" ? selCsv(d) : d;
  };
  const tulis = (b: Sel[][]) =>
    bita(
      stringify(
        b.map((r) => r.map(aman)),
        { record_delimiter: "\r\n", quote_record_delimiter: true },
      ),
    );
  return {
    // without the mark Excel reads UTF-8 as Latin
    awal: () => [new Uint8Array([0xef, 0xbb, 0xbf]), ...tulis([kolom.map((k) => k.label)])],
    baris: tulis,
    akhir: () => [],
  };
}

function ndjson(kolom: Kolom[]): Penulis & { satu: (b: Sel[]) => string } {
  const nama = kolom.map(namaKolom);
  const satu = (b: Sel[]) => JSON.stringify(Object.fromEntries(nama.map((n, i) => [n, b[i] ?? null])));
  return { satu, awal: () => [], baris: (b) => bita(b.map((r) => `${satu(r)}\n`).join("")), akhir: () => [] };
}

function json(kolom: Kolom[], s: Sampul): Penulis {
  const { satu } = ndjson(kolom);
  let ada = false;
  const kepala = JSON.stringify({ judul: s.judul, hari: s.hari, lisensi: s.lisensi.alamat, keterangan: s.alamat });
  return {
    awal: () => bita(`${kepala.slice(0, -1)},"data":[\n`),
    baris: (b) => {
      const mulai = ada ? ",\n" : "";
      ada ||= b.length > 0;
      return bita(b.length > 0 ? mulai + b.map(satu).join(",\n") : "");
    },
    akhir: () => bita("\n]}\n"),
  };
}

function xlsx(kolom: Kolom[], s: Sampul): Penulis {
  const buku = bukuXlsx(
    kolom.map((k) => k.label),
    [
      ["Judul", s.judul],
      ["Hari", s.hari],
      ["Lisensi", `${s.lisensi.nama} (${s.lisensi.alamat})`],
      ["Keterangan", s.alamat],
      ["", ""],
      ...kolom.map((k): [string, string] => [k.label, k.arti]),
    ],
  );
  return { awal: () => [], baris: (b) => buku.baris(b.map((r) => r.map(datar))), akhir: () => buku.akhir() };
}

/** Who writes a file of each form. */
export const PENULIS: Record<Bentuk, (kolom: Kolom[], s: Sampul) => Penulis> = { csv, ndjson, json, xlsx };

/**
 * Rows as a file that streams: one page is asked for when the last one has left, so that a large file takes no more memory
 * than a small one. A page that is a text is already written as the file wants it. The first page is read before anything is sent: what fails there is still answered with its own status.
 */
export async function kirim(
  bentuk: Bentuk,
  kolom: Kolom[],
  s: Sampul,
  halaman: AsyncGenerator<Sel[][] | string>,
): Promise<Response> {
  const { value: pertama = [] } = await halaman.next();
  const tulis = PENULIS[bentuk](kolom, s);
  const halamanBita = (h: Sel[][] | string) => (typeof h === "string" ? bita(h) : tulis.baris(h));
  const isi = new ReadableStream<Uint8Array>({
    start(kendali) {
      for (const b of [...tulis.awal(), ...halamanBita(pertama)]) kendali.enqueue(b);
    },
    async pull(kendali) {
      try {
        // a page may leave nothing behind yet (a deflater holds it), and who pulls is owed something
        for (;;) {
          const { value, done } = await halaman.next();
          const potong = done ? tulis.akhir() : halamanBita(value);
          for (const b of potong) kendali.enqueue(b);
          if (done) return kendali.close();
          if (potong.length > 0) return;
        }
      } catch (error) {
        kendali.error(error);
      }
    },
    async cancel() {
      await halaman.return(undefined);
    },
  });
  return new Response(isi, {
    headers: {
      "Content-Type": BENTUK[bentuk].tipe,
      "Content-Disposition": `attachment; filename="${s.nama}.${bentuk}"`,
      "Cache-Control": "public, max-age=0, s-maxage=60",
      "Access-Control-Allow-Origin": "*",
      Link: `<${s.alamat}>; rel="describedby", <${s.lisensi.alamat}>; rel="license"`,
    },
  });
}
