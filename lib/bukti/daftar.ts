import "server-only";
import writeXlsxFile from "write-excel-file/node";
import { KATEGORI } from "@/lib/berkas/schema";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bilangan, type Lembar, type Sel, teks } from "@/lib/rekap/lembar";
import { tanpaJam } from "@/lib/rekap/zip";
import { type Bundel, faktaBundel } from "./keterangan";
import { type CatatanBukti, map, tempatBerkas } from "./susun";

const KOLOM = {
  Catatan: {
    "No.": 6,
    Jenis: 20,
    Nomor: 30,
    Diterima: 12,
    Kantor: 34,
    Wilayah: 24,
    Penyelenggaraan: 18,
    Tahapan: 30,
    Perihal: 70,
    Berkas: 8,
    Map: 48,
  },
  Langkah: {
    "No.": 6,
    Nomor: 30,
    Tanggal: 12,
    Langkah: 34,
    "Nomor surat atau dokumen": 30,
    "Berita acara": 30,
    "Tanggal berita acara": 18,
    Oleh: 34,
    Hasil: 50,
    Keterangan: 70,
  },
  Berkas: {
    "No.": 6,
    Nomor: 30,
    "Nama berkas": 44,
    Kategori: 16,
    Langkah: 26,
    Diunggah: 12,
    "Ukuran (bita)": 14,
    "SHA-256": 68,
    Tempat: 90,
  },
};
const boleh = (v: string | null) => (v ? { ...teks(v), wrap: true } : null);
const lembar = (sheet: keyof typeof KOLOM, baris: (Sel | null)[][]): Lembar => ({
  sheet,
  stickyRowsCount: 1,
  columns: Object.values(KOLOM[sheet]).map((width) => ({ width })),
  data: [Object.keys(KOLOM[sheet]).map((k) => teks(k, true)), ...baris],
});
const langkah = (c: CatatanBukti, kode: string | null) => boleh(kode && (DAFTAR[c.jenis].alur[kode]?.label ?? kode));

const barisCatatan = (c: CatatanBukti, n: number) => [
  bilangan(n + 1),
  teks(DAFTAR[c.jenis].label),
  boleh(c.nomor),
  teks(c.tanggalDiterima),
  teks(c.kantor),
  teks(c.wilayah),
  teks(c.penyelenggaraan),
  teks(c.tahapan),
  boleh(c.judul),
  bilangan(c.berkas.length),
  teks(map(c, n)),
];
const barisLangkah = (c: CatatanBukti, n: number) =>
  c.langkah.map((l) => [
    bilangan(n + 1),
    boleh(c.nomor),
    teks(l.tanggal),
    langkah(c, l.kode),
    boleh(l.nomorDokumen),
    boleh(l.nomorBeritaAcara),
    boleh(l.tanggalBeritaAcara),
    boleh(l.pelaku),
    boleh(l.hasil),
    boleh(l.keterangan),
  ]);
const barisBerkas = (c: CatatanBukti, n: number) =>
  c.berkas.map((b, ke) => [
    bilangan(n + 1),
    boleh(c.nomor),
    boleh(b.nama),
    teks(KATEGORI[b.kategori]),
    langkah(c, b.langkah),
    teks(b.diterima),
    bilangan(b.ukuran),
    teks(b.sha256),
    teks(tempatBerkas(map(c, n), b, ke)),
  ]);

/** What a bundle holds, as a workbook: the same bundle has the same bytes. */
export async function daftarIsi(b: Bundel): Promise<Buffer> {
  const fakta: Lembar = {
    sheet: "Keterangan",
    columns: [{ width: 34 }, { width: 110 }],
    data: faktaBundel(b).map(([k, v]) => [teks(k, true), { ...teks(v), wrap: true }]),
  };
  const isi = [
    fakta,
    lembar("Catatan", b.isi.map(barisCatatan)),
    lembar("Langkah", b.isi.flatMap(barisLangkah)),
    lembar("Berkas", b.isi.flatMap(barisBerkas)),
  ];
  return tanpaJam(await writeXlsxFile(isi as never).toBuffer());
}
