import "server-only";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Orang } from "@/lib/akses/policy";
import { hariIni, selCsv, selXlsx } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import type { Filter } from "./filter";
import { type Baris, semua } from "./queries";
import { NAMA_STATUS } from "./status";

const MAKS = 20_000;
type Sel = string | number | null;

const teks = (bentuk: (v: string) => string) => (v: Sel) => (typeof v === "string" ? bentuk(v) : v);

function kepala(jenis: Jenis): string[] {
  const d = DAFTAR[jenis];
  return [
    d.labelNomor,
    d.labelTanggal,
    d.labelJudul,
    "Kantor",
    "Kode wilayah",
    "Wilayah",
    "Penyelenggaraan",
    "Tahapan",
    "Langkah",
    "Status",
    ...bidangJenis(jenis).map((b) => b.label),
  ];
}

function baris(jenis: Jenis, c: Baris): Sel[] {
  const d = DAFTAR[jenis];
  return [
    c.nomor,
    c.tanggalDiterima,
    c.judul,
    c.namaKantor,
    c.wilayahKode,
    c.namaWilayah,
    c.penyelenggaraanKode,
    c.namaTahapan,
    d.alur[c.posisi ?? ""]?.label ?? null,
    NAMA_STATUS[c.status],
    ...bidangJenis(jenis).map((b) =>
      b.input === "bilangan"
        ? ((c.rincian[b.nama] as number | null) ?? null)
        : b.input === "tanggal"
          ? ((c.rincian[b.nama] as string | null) ?? null)
          : tampil(b, c.rincian[b.nama]),
    ),
  ];
}

const kepalaBerkas = (jenis: Jenis, akhiran: string, tipe: string) => ({
  "Content-Type": tipe,
  "Content-Disposition": `attachment; filename="${jenis}-${hariIni()}.${akhiran}"`,
  "X-Content-Type-Options": "nosniff",
});

/** A filtered list as a file for spreadsheets: what the viewer sees, no more; at most 20,000 rows. */
export async function unduhan(orang: Orang, f: Filter, bentuk: "csv" | "xlsx"): Promise<Response> {
  if (bentuk === "csv") {
    const isi = new ReadableStream<Uint8Array>({
      async start(kendali) {
        const tulis = (rows: Sel[][]) =>
          kendali.enqueue(
            new TextEncoder().encode(stringify(rows, { record_delimiter: "\r\n", quote_record_delimiter: true })),
          );
        try {
          kendali.enqueue(new Uint8Array([0xef, 0xbb, 0xbf]));
          tulis([kepala(f.jenis)]);
          for await (const halaman of semua(orang, f, MAKS))
            if (halaman.length) tulis(halaman.map((c) => baris(f.jenis, c).map(teks(selCsv))));
          kendali.close();
        } catch (error) {
          kendali.error(error);
        }
      },
    });
    return new Response(isi, { headers: kepalaBerkas(f.jenis, "csv", "text/csv; charset=utf-8") });
  }
  const rows: { value: string | number | null; type?: StringConstructor | NumberConstructor; fontWeight?: "bold" }[][] =
    [kepala(f.jenis).map((value) => ({ value, type: String, fontWeight: "bold" as const }))];
  for await (const halaman of semua(orang, f, MAKS))
    for (const c of halaman)
      rows.push(
        baris(f.jenis, c)
          .map(teks(selXlsx))
          .map((value) => (value === null ? { value } : { value, type: typeof value === "number" ? Number : String })),
      );
  const buffer = await writeXlsxFile(rows as never).toBuffer();
  return new Response(new Uint8Array(buffer), {
    headers: kepalaBerkas(f.jenis, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  });
}
