import "server-only";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import { selCsv } from "@/lib/format";
import { bilangan, type Lembar, type Sel, teks } from "@/lib/rekap/lembar";
import { tanpaJam } from "@/lib/rekap/zip";
import { definisiJenis } from "./definisi";
import { type Petak, type SelPetak, tabelPetak } from "./petak";

/** What is said about a tile beside its numbers: a name for the file, and lines of a name and what it says. */
export type Sampul = { nama: string; isi: [string, string][] };
export const BENTUK_PETAK = ["csv", "xlsx"] as const;
export type BentukPetak = (typeof BENTUK_PETAK)[number];

const TIPE = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const BELUM = "belum menyampaikan data";
const sel = ({ n }: SelPetak, tebal = false): Sel =>
  typeof n === "number" ? bilangan(n, tebal) : teks(n ?? BELUM, tebal);

function csv(p: Petak): string {
  const { kolom, baris, kaki } = tabelPetak(p);
  const rows = [...baris.map((b) => b.sel), ...(kaki ? [kaki] : [])];
  const isi = rows.map((r) => r.map(({ n }) => (typeof n === "number" ? n : selCsv(n ?? BELUM))));
  return `\uFEFF${stringify([kolom.map(selCsv), ...isi], { record_delimiter: "\r\n", quote_record_delimiter: true })}`;
}

function lembarAngka(p: Petak): Lembar {
  const { kolom, baris, kaki } = tabelPetak(p);
  return {
    sheet: "Angka",
    stickyRowsCount: 1,
    columns: kolom.map((_, i) => ({ width: i === 0 ? 44 : 20 })),
    data: [
      kolom.map((k) => teks(k, true)),
      ...baris.map((b) => b.sel.map((s) => sel(s))),
      ...(kaki ? [kaki.map((s) => sel(s, true))] : []),
    ],
  };
}

function lembarKeterangan(p: Petak, sampul: Sampul): Lembar {
  const isi: [string, string][] = [
    ["Judul", p.judul],
    ...(p.keterangan ? [["Keterangan", p.keterangan] as [string, string]] : []),
    ["Satuan", p.satuan],
    ...sampul.isi,
    ["Yang dihitung", "Hanya catatan yang sudah divalidasi. Angka 0 bukan pernyataan nihil."],
    ["Persentase", "Tidak ditulis bila jumlahnya kurang dari 20."],
    ...p.jenis.map(definisiJenis).map((d): [string, string] => [`${d.kode} versi ${d.versi}`, d.isi.join(" ")]),
  ];
  return {
    sheet: "Keterangan",
    columns: [{ width: 34 }, { width: 110 }],
    data: isi.map(([k, v]) => [teks(k, true), { ...teks(v), wrap: true }]),
  };
}

/** A tile as a file: the same tile and the same words about it give the same bytes. */
export async function berkasPetak(p: Petak, sampul: Sampul, bentuk: BentukPetak): Promise<Response> {
  const isi =
    bentuk === "csv"
      ? csv(p)
      : new Uint8Array(
          tanpaJam(await writeXlsxFile([lembarAngka(p), lembarKeterangan(p, sampul)] as never).toBuffer()),
        );
  return new Response(isi, {
    headers: {
      "Content-Type": TIPE[bentuk],
      "Content-Disposition": `attachment; filename="${sampul.nama}.${bentuk}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
