import "server-only";
import writeXlsxFile from "write-excel-file/node";
import { persen } from "@/lib/format";
import { definisi, keterangan, penyampaian } from "./keterangan";
import { bilangan, type Lembar, type Sel, teks } from "./lembar";
import { type BagianJenis, type Rekap, tambah } from "./rekap";
import { tanpaJam } from "./zip";

/** The whole recap as rows that a program can read: one number a row, its share only where the whole is at least 20. */
function ringkas(r: Rekap): Lembar {
  const kepala = ["Jenis", "Definisi", "Rincian", "Nilai", "Kode", "Jumlah", "Bagian", "Penjumlahan"];
  const baris = r.bagian.flatMap((b) => [
    [
      teks(b.label, true),
      teks(b.definisi),
      teks("Jumlah", true),
      null,
      null,
      bilangan(b.total, true),
      null,
      b.jumlah && bilangan(b.jumlah.n, true),
    ],
    ...b.tabel.flatMap((t) =>
      t.baris.map((x) => [
        teks(b.label),
        teks(b.definisi),
        teks(t.judul),
        teks(x.label),
        teks(x.kunci),
        bilangan(x.n),
        bagian(x.n, b.total),
        x.jumlah === null ? null : bilangan(x.jumlah),
      ]),
    ),
  ]);
  return {
    sheet: "Rekap",
    stickyRowsCount: 1,
    columns: [22, 16, 30, 44, 20, 12, 10, 14].map((width) => ({ width })),
    data: [kepala.map((k) => teks(k, true)), ...baris],
  };
}
const bagian = (n: number, total: number): Sel | null => {
  const p = persen(n, total);
  return p === null ? null : teks(p);
};

/** One kind as a person reads it: each table under its heading, with its sum. */
function lembarJenis(b: BagianJenis): Lembar {
  const data: (Sel | null)[][] = [
    [teks(b.label, true), teks("Jumlah", true), ...(b.jumlah ? [teks(b.jumlah.label, true)] : [])],
  ];
  for (const t of b.tabel) {
    data.push([], [teks(t.judul, true)]);
    for (const x of t.baris)
      data.push([teks(x.label), bilangan(x.n), ...(x.jumlah === null ? [] : [bilangan(x.jumlah)])]);
    data.push([
      teks("Jumlah", true),
      bilangan(tambah(t.baris.map((x) => x.n)), true),
      ...(b.jumlah ? [bilangan(b.jumlah.n, true)] : []),
    ]);
  }
  for (const s of b.silang) {
    data.push(
      [],
      [teks(s.judul, true)],
      [teks(s.kepala, true), ...s.kolom.map((k) => teks(k.label, true)), teks("Jumlah", true)],
    );
    for (const x of s.baris) data.push([teks(x.label), ...x.n.map((n) => bilangan(n)), bilangan(tambah(x.n))]);
    data.push([
      teks("Jumlah", true),
      ...s.kolom.map((_, i) => bilangan(tambah(s.baris.map((x) => x.n[i] ?? 0)), true)),
      bilangan(b.total, true),
    ]);
  }
  return {
    sheet: b.label.slice(0, 31),
    stickyRowsCount: 1,
    columns: [{ width: 48 }, ...Array.from({ length: 8 }, () => ({ width: 18 }))],
    data,
  };
}

/** A recap as a workbook: the same recap gives the same bytes. Numbers are numbers, and no cell is a formula. */
export async function xlsxRekap(r: Rekap): Promise<Buffer> {
  const lembar = [ringkas(r), ...r.bagian.map(lembarJenis), penyampaian(r), keterangan(r), definisi(r)];
  return tanpaJam(await writeXlsxFile(lembar as never).toBuffer());
}
