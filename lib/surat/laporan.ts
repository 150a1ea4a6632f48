import { ukuranKata } from "@/lib/berkas/nama";
import { KATEGORI } from "@/lib/berkas/schema";
import { hariTanggal } from "@/lib/format";
import { JENIS_KELAMIN } from "@/lib/pihak/peran";
import type { Bahan, PihakSurat } from "./bahan";
import { type Blok, bernomor, berperan, butir, dariBrankas, isian, kata, sebutan } from "./naskah";

const hari = (v: unknown) => (kata(v) ? hariTanggal(String(v)) : null);
const pukul = (v: string | null | undefined) => (v ? `${v.slice(0, 5).replace(":", ".")} WITA` : null);

/** Several of a role: each under its own line where there are more than one; none leaves one to be filled in by hand. */
function tiap(pihak: PihakSurat[], nama: string, isi: (p: PihakSurat | undefined) => Blok[]): Blok[] {
  if (pihak.length < 2) return isi(pihak[0]);
  return pihak.flatMap((p, n): Blok[] => [{ b: "anak", teks: `${nama} ${n + 1}` }, ...isi(p)]);
}

const lahir = (b: Bahan, p: PihakSurat | undefined) => {
  const [tempat, tanggal] = [p?.diri?.tempatLahir, hari(p?.diri?.tanggalLahir)];
  return p?.diri
    ? [tempat, tanggal?.replace(/^\p{L}+, /u, "")].filter(Boolean).join(", ") || null
    : dariBrankas(b, p, "nama");
};

const kelamin = (v: string | null) => (v && v in JENIS_KELAMIN ? JENIS_KELAMIN[v as keyof typeof JENIS_KELAMIN] : v);

/** 1. The one who reports, all that the 9/2024 annex asks of them. */
export const pelapor = (b: Bahan): Blok[] =>
  tiap(berperan(b, "pelapor"), "Pelapor", (p) =>
    isian([
      ["Nama", p && sebutan(p)],
      ["Tempat, tanggal lahir", lahir(b, p)],
      ["Jenis kelamin", kelamin(dariBrankas(b, p, "jenisKelamin"))],
      ["Pekerjaan", dariBrankas(b, p, "pekerjaan")],
      ["Kewarganegaraan", dariBrankas(b, p, "kewarganegaraan")],
      ["Alamat", dariBrankas(b, p, "alamat")],
      ["Nomor telepon/HP", dariBrankas(b, p, "telepon")],
      ["Surel (bila ada)", dariBrankas(b, p, "surel")],
    ]),
  );

const alamat = (b: Bahan, p: PihakSurat | undefined): [string, string | null | undefined][] => [
  ["Nama", p && sebutan(p)],
  ["Alamat", dariBrankas(b, p, "alamat")],
  ["Nomor telepon/HP", dariBrankas(b, p, "telepon")],
];

/** 2. The one reported. */
export const terlapor = (b: Bahan): Blok[] => tiap(berperan(b, "terlapor"), "Terlapor", (p) => isian(alamat(b, p)));

/** A place and its area, told once where the form's place is the area itself. */
const tempatKejadian = (tempat: string | null, wilayah: string) =>
  tempat && !wilayah.split(", ").includes(tempat.trim()) ? `${tempat}, ${wilayah}` : wilayah;

/** 3. What happened. */
export function peristiwa(b: Bahan): Blok[] {
  const { judul, rincian: r } = b.catatan;
  return isian([
    ["Peristiwa", judul],
    ["Tempat kejadian", tempatKejadian(kata(r.tempat), b.wilayah)],
    ["Hari dan tanggal kejadian", hari(r.tanggalPeristiwa)],
    ["Hari dan tanggal diketahui", hari(r.tanggalDiketahui)],
  ]);
}

/** 4. Witnesses, then evidence. */
export function saksiBukti(b: Bahan): Blok[] {
  const saksi = berperan(b, "saksi");
  const bukti = butir(b.catatan.rincian.bukti);
  const kosong = [null, null, null];
  return [
    { b: "anak", teks: "Saksi-saksi" },
    bernomor(
      { Nama: 5, Alamat: 6, "Nomor telepon/HP": 4 },
      saksi.length
        ? saksi.map((p) => [sebutan(p), dariBrankas(b, p, "alamat"), dariBrankas(b, p, "telepon")])
        : [kosong, kosong],
    ),
    { b: "anak", teks: "Bukti" },
    ...(bukti.length ? bukti : kosong).map(
      (teks, n): Blok => ({ b: "isian", tanda: `${String.fromCharCode(97 + (n % 26))}.`, label: "", nilai: teks }),
    ),
  ];
}

/** The form of a report: B.1 in a Pemilu, A.1 in a Pemilihan. Blocks bear the numbers that the portal's form bears. */
export function formulirLaporan(b: Bahan): Blok[] {
  const { catatan: c } = b;
  const diterima = b.langkah[0];
  return [
    { b: "bab", teks: "1. Data pelapor" },
    ...pelapor(b),
    { b: "bab", teks: "2. Data terlapor" },
    ...terlapor(b),
    { b: "bab", teks: "3. Peristiwa yang dilaporkan" },
    ...peristiwa(b),
    { b: "bab", teks: "4. Saksi-saksi dan bukti" },
    ...saksiBukti(b),
    { b: "bab", teks: "5. Uraian singkat kejadian" },
    { b: "alinea", teks: kata(c.rincian.uraian), baris: 6 },
    { b: "bab", teks: "6. Penyampaian laporan" },
    ...isian([
      ["Dilaporkan di", b.kantor.nama],
      ["Hari dan tanggal", hari(c.tanggalDiterima)],
      ["Waktu", pukul(diterima?.jam)],
    ]),
    {
      b: "alinea",
      teks: "Pelapor menyatakan bahwa isi laporan ini benar dan bersedia mempertanggungjawabkannya di hadapan hukum.",
    },
    {
      b: "ttd",
      tempatTanggal: c.tanggalDiterima,
      tangan: [
        { jabatan: "Penerima laporan,", nama: null },
        { jabatan: "Pelapor,", nama: pertama(b, "pelapor") },
      ],
    },
  ];
}

/** Who signs: the one of a role when there is just one, else a line. */
export const pertama = (b: Bahan, peran: string) => {
  const [p, lain] = berperan(b, peran);
  return p && !lain ? sebutan(p) : null;
};

/** The files that were handed in, each with the beginning of its digest: two papers that agree there speak of the same file. */
function berkas({ berkas }: Bahan): Blok[] {
  if (berkas.length === 0) return [];
  return [
    { b: "bab", teks: "Berkas elektronik yang diserahkan" },
    bernomor(
      { Berkas: 7, Jenis: 3, Ukuran: 2, "SHA-256": 4 },
      berkas.map((f) => [f.nama, KATEGORI[f.kategori], ukuranKata(f.ukuran), f.sha256.slice(0, 16)]),
    ),
    {
      b: "alinea",
      teks: "SHA-256: enam belas angka pertama sidik berkas. Sidik selengkapnya tercetak pada tanda terima berkas.",
    },
  ];
}

/** The receipt of a report: B.3, A.3. */
export function tandaTerima(b: Bahan): Blok[] {
  const { catatan: c } = b;
  const bukti = butir(c.rincian.bukti);
  return [
    { b: "alinea", teks: `Telah diterima laporan dugaan pelanggaran ${dalam(b)} dari:` },
    ...tiap(berperan(b, "pelapor"), "Pelapor", (p) => isian(alamat(b, p))),
    { b: "bab", teks: "Penerimaan" },
    ...isian([
      ["Hari dan tanggal", hari(c.tanggalDiterima)],
      ["Waktu", pukul(b.langkah[0]?.jam)],
      ["Tempat", b.kantor.nama],
      ["Perihal", c.judul],
    ]),
    { b: "bab", teks: "Dokumen dan bukti yang diserahkan" },
    bernomor(
      { "Dokumen atau bukti": 9, Jumlah: 3, Keterangan: 4 },
      [...bukti, null, null].map((teks) => [teks, null, null]),
    ),
    ...berkas(b),
    {
      b: "alinea",
      teks: "Tanda terima ini dibuat rangkap dua: satu untuk pelapor, satu untuk arsip penerima.",
    },
    {
      b: "ttd",
      tempatTanggal: c.tanggalDiterima,
      tangan: [
        { jabatan: "Pelapor,", nama: pertama(b, "pelapor") },
        { jabatan: "Penerima laporan,", nama: null },
      ],
    },
  ];
}

/** "dalam Pemilu 2024" */
export const dalam = (b: Bahan) => (b.regime === "non_tahapan" ? "di luar tahapan" : `dalam ${b.penyelenggaraan}`);
