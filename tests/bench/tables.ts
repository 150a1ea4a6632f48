import { JENIS_PELANGGARAN, pelanggaran } from "@/lib/jenis/pelanggaran";
import { pencegahan } from "@/lib/jenis/pencegahan";
import { pengawasan } from "@/lib/jenis/pengawasan";
import { draw, type Entry, idOf, isTemuan, pick, type World } from "./records";

// What COPY reads: one line a row, in the order of the columns named here.

type Table = { name: string; columns: string[]; rows: (e: Entry, world: World) => unknown[][] };

const keys = (o: object) => Object.keys(o);
const BENTUK = keys(pengawasan.dimensi.kelompok?.pilihan ?? {}).filter((k) => !/^(belum|lebih)_/.test(k));
const TINDAK = keys(pengawasan.dimensi.tindakLanjut?.pilihan ?? {});
const JABATAN = keys(pengawasan.dimensiDalam?.jabatan?.pilihan ?? {});
const CEGAH = keys(pencegahan.dimensi.kelompok?.pilihan ?? {});
const KEGIATAN = keys(pencegahan.dimensi.jenisKegiatan?.pilihan ?? {});
const METODE = keys(pencegahan.dimensi.metode?.pilihan ?? {});
const SASARAN = ["Pemilih pemula", "Partai politik", "ASN", "Kepala desa", "Media", "Organisasi masyarakat"];
const KATEGORI = keys(pelanggaran.dimensiDalam?.kategori?.pilihan ?? {});
const ALASAN = keys(pelanggaran.dimensiDalam?.alasan?.pilihan ?? {});

const JUDUL = {
  pengawasan: "Pengawasan kegiatan peserta Pemilu di tempat umum",
  pencegahan: "Imbauan kepada peserta Pemilu",
  pelanggaran: "Dugaan pelanggaran oleh peserta Pemilu",
  penindakan: "",
  sengketa: "",
};
const URAIAN = "Pengawas hadir sejak awal sampai selesai, mencatat jalannya kegiatan dan berbicara dengan panitia. "
  .repeat(3)
  .trim();
const noon = (hari: string | null) => hari && `${hari} 04:00:00+00`;

const catatan: Table = {
  name: "catatan",
  columns:
    "id jenis kantor_kode wilayah_kode penyelenggaraan_kode tahapan_kode tanggal_diterima judul status posisi versi dibuat_oleh diubah_oleh divalidasi_oleh dibuat_pada diubah_pada dikirim_pada divalidasi_pada".split(
      " ",
    ),
  rows: (e, w) => [
    [
      ...[e.id, e.jenis, e.kantor, e.wilayah, e.stage.induk, e.stage.kode, e.hari, `${JUDUL[e.jenis]} nomor ${e.n}`],
      ...[e.divalidasi ? "divalidasi" : "dikirim", e.steps.at(-1)?.kode, 1 + e.steps.length, w.operator, w.operator],
      ...[e.divalidasi && w.verifikator, noon(e.dicatat), noon(e.divalidasi ?? e.dicatat), noon(e.dicatat)],
      noon(e.divalidasi),
    ],
  ],
};

const langkah: Table = {
  name: "langkah",
  columns: ["id", "catatan_id", "urutan", "kode", "tanggal", "dibuat_oleh", "dibuat_pada"],
  rows: (e, w) =>
    e.steps.map((s, i) => [
      ...[idOf(-(e.n * 10 + i)), e.id, i + 1, s.kode, s.hari, w.operator],
      noon(i === 0 || s.hari < e.dicatat ? e.dicatat : s.hari),
    ]),
};

const only = (jenis: Entry["jenis"], columns: string, row: (e: Entry) => unknown[]): Table => ({
  name: jenis,
  columns: `catatan_id ${columns}`.split(" "),
  rows: (e) => (e.jenis === jenis ? [[e.id, ...row(e)]] : []),
});

/** Every table of records, with the detail of each kind. */
export const TABLES: Table[] = [
  catatan,
  langkah,
  only(
    "pengawasan",
    "pelaksana jabatan bentuk tempat uraian ada_dugaan ada_potensi_sengketa tindak_lanjut",
    ({ n, kantor }) => [
      ...[`Pengawas ${kantor}`, pick(JABATAN, n, 30)],
      draw(n, 31, 10) < 8 ? [pick(BENTUK, n, 32)] : BENTUK.slice(0, 2),
      ...["Lapangan kecamatan", URAIAN, draw(n, 33, 50) === 0, draw(n, 34, 200) === 0, pick(TINDAK, n, 35)],
    ],
  ),
  only("pencegahan", "bentuk jenis_kegiatan sasaran metode jumlah_peserta uraian", ({ n }) => [
    ...[pick(CEGAH, n, 40), pick(KEGIATAN, n, 41), pick(SASARAN, n, 42), pick(METODE, n, 43)],
    ...[draw(n, 44, 10) < 3 ? null : draw(n, 45, 90), URAIAN],
  ]),
  only(
    "pelanggaran",
    "sumber tanggal_diketahui uraian kategori_terlapor jenis_pelanggaran alasan_tidak_diregistrasi hasil_kajian",
    ({ n, hari, steps }) => [
      ...[isTemuan(n) ? "temuan" : "laporan", hari, URAIAN, pick(KATEGORI, n, 50)],
      steps.length < 2 && !isTemuan(n) ? [] : [pick(keys(JENIS_PELANGGARAN), n, 51)],
      steps.some((s) => s.kode === "tidak_diregistrasi") ? pick(ALASAN, n, 52) : null,
      steps.some((s) => s.kode === "pleno") ? pick(["terbukti", "tidak_terbukti"], n, 53) : null,
    ],
  ),
];

/** A row in the text format of COPY. The values here hold no backslash, tab or line end. */
export const line = (row: unknown[]): string =>
  `${row.map((v) => (v === null || v === undefined ? "\\N" : Array.isArray(v) ? `{${v.join(",")}}` : String(v))).join("\t")}\n`;
