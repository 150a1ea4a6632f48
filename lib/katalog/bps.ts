import { alamatDefinisi, type Definisi } from "@/lib/angka/definisi";
import { dimensiBernama } from "@/lib/angka/tanya";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Kolom } from "@/lib/terbitan/kamus";
import type { Himpunan } from "./himpunan";
import { kolomHimpunan, namaKolom } from "./kolom";

/** One sheet of metadata: what is asked and what it says. */
export type Lembar = Record<string, string>;
export type MetadataBps = { ms_keg: Lembar; ms_ind: Lembar[]; ms_var: Lembar[] };
/** What the sheets name that the dataset does not know by itself. */
export type Situs = { asal: string; kontak: string | null };

/** What each sheet must say (Peraturan BPS 5/2020); whatever does not apply is said, not left out. */
export const WAJIB_KEG =
  "judul_kegiatan kode_himpunan cara_pengumpulan_data sektor_kegiatan instansi_penyelenggara kontak latar_belakang tujuan_kegiatan kegiatan_berulang frekuensi tipe_pengumpulan_data cakupan_wilayah metode_pengumpulan_data sarana_pengumpulan_data unit_pengumpulan_data metode_pemilihan_sampel pemeriksaan_kualitas tahapan_pengolahan_data metode_analisis unit_analisis tingkat_penyajian_hasil produk_yang_tersedia_untuk_umum rekomendasi_statistik".split(
    " ",
  );
export const WAJIB_IND =
  "nama_indikator kode konsep definisi interpretasi metode_penghitungan ukuran satuan klasifikasi_penyajian indikator_komposit variabel_pembangun level_estimasi dapat_diakses_umum".split(
    " ",
  );
export const WAJIB_VAR =
  "nama_variabel alias konsep definisi referensi_pemilihan referensi_waktu tipe_data klasifikasi_isian aturan_validasi kalimat_pertanyaan dapat_diakses_umum".split(
    " ",
  );

const TIPE = {
  bilangan: "Bilangan bulat",
  tanggal: "Tanggal (ISO 8601)",
  saat: "Saat (ISO 8601)",
  daftar: "Daftar kata",
};
const unit = (h: Himpunan) => h.jenis.map((j) => DAFTAR[j].satuan).join(", ");

function kegiatan(h: Himpunan, { asal, kontak }: Situs): Lembar {
  return {
    judul_kegiatan: h.judul,
    kode_himpunan: h.kode,
    cara_pengumpulan_data: "Kompilasi produk administrasi",
    sektor_kegiatan: "Politik dan pemerintahan: pengawasan Pemilu dan Pemilihan",
    instansi_penyelenggara: "Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur (produsen data)",
    kontak: kontak ?? "PPID Bawaslu Provinsi Kalimantan Timur",
    latar_belakang: `Pengawasan, pencegahan, penindakan, dan penyelesaian sengketa dicatat satu kali di kantor yang menanganinya. ${h.uraian}`,
    tujuan_kegiatan: "Menyediakan data pengawasan Pemilu dan Pemilihan yang sama bagi kantor, pimpinan, dan publik.",
    kegiatan_berulang: "Berulang",
    frekuensi: "Terus-menerus; diperbarui setiap ada yang divalidasi, diterbitkan, diralat, atau ditarik",
    tipe_pengumpulan_data: "Longitudinal: setiap catatan diikuti sampai selesai",
    cakupan_wilayah: "Provinsi Kalimantan Timur (kode Kemendagri 64), sepuluh kabupaten/kota",
    metode_pengumpulan_data: "Pengisian formulir penanganan oleh petugas kantor; bukan survei",
    sarana_pengumpulan_data: "Formulir elektronik portal Satu Data Bawaslu Kalimantan Timur",
    unit_pengumpulan_data: unit(h),
    metode_pemilihan_sampel: "Tidak ada sampel: seluruh catatan",
    pemeriksaan_kualitas: "Setiap catatan divalidasi orang kedua yang bukan pencatatnya; rincian diterbitkan PPID.",
    tahapan_pengolahan_data: "Pencatatan, pemeriksaan, validasi, penerbitan, dan ralat",
    metode_analisis: "Deskriptif",
    unit_analisis: unit(h),
    tingkat_penyajian_hasil:
      h.macam === "catatan" ? "Catatan, dengan wilayah paling rinci kecamatan" : "Provinsi dan kabupaten/kota",
    produk_yang_tersedia_untuk_umum: `CSV, XLSX, JSON, dan NDJSON di ${asal}/katalog/${h.kode}`,
    rekomendasi_statistik: "Belum ada nomor rekomendasi BPS",
  };
}

function indikator(d: Definisi, asal: string): Lembar {
  const jenis = d.aturan?.jenis;
  const tetap = Object.entries(d.aturan?.dimensi ?? {}).map(([k, v]) => `${k} = ${v}`);
  const bagi = jenis ? Object.keys(dimensiBernama(jenis, true)) : [];
  return {
    nama_indikator: d.judul,
    kode: `${d.kode} versi ${d.versi}, berlaku sejak ${d.sejak}`,
    konsep: jenis ? DAFTAR[jenis].label : "Penyampaian data oleh kantor",
    definisi: d.isi[0],
    interpretasi:
      d.isi.slice(1).join(" ") || `Makin besar nilainya, makin banyak ${d.satuan} yang tercatat dan divalidasi.`,
    metode_penghitungan: d.aturan
      ? `${d.aturan.ukur === "n" ? "Banyaknya catatan" : "Jumlah isian"} ${jenis} yang tervalidasi${tetap.length > 0 ? `, dengan ${tetap.join(" dan ")}` : ""}.`
      : "Banyaknya kantor yang untuk setiap bulan yang sudah berakhir mencatat sesuatu atau menyatakan nihil.",
    ukuran: "Jumlah",
    satuan: d.satuan,
    klasifikasi_penyajian: [
      "kantor",
      ...(d.aturan ? ["wilayah", "penyelenggaraan", "tahapan", "bulan", ...bagi] : []),
    ].join(", "),
    indikator_komposit: "Tidak",
    variabel_pembangun: jenis
      ? [DAFTAR[jenis].labelTanggal, "Kantor", ...Object.values(DAFTAR[jenis].dimensi).map((x) => x.label)].join(", ")
      : "Catatan dan pernyataan nihil tiap kantor tiap bulan",
    level_estimasi: "Provinsi dan kabupaten/kota; dihitung penuh, tidak ditaksir",
    dapat_diakses_umum: `Ya: ${asal}${alamatDefinisi(d.kode)}`,
  };
}

const variabel = (h: Himpunan, k: Kolom): Lembar => ({
  nama_variabel: k.label,
  alias: namaKolom(k),
  konsep: h.judul,
  definisi: k.arti || `${k.label}, seperti namanya.`,
  referensi_pemilihan: ["kantorKode", "wilayahKode"].includes(k.kunci)
    ? "Kode wilayah Kementerian Dalam Negeri"
    : "Formulir penanganan Bawaslu",
  referensi_waktu: h.macam === "catatan" ? "Keadaan pada hari pengunduhan" : "Bulan kalender, WITA",
  tipe_data: k.tipe ? TIPE[k.tipe] : "Teks",
  klasifikasi_isian: k.nilai ? Object.values(k.nilai).join("; ") : "Tidak ada",
  aturan_validasi: k.wajib
    ? "Wajib diisi"
    : k.nilai
      ? "Salah satu dari klasifikasi isian, atau kosong"
      : "Boleh kosong",
  kalimat_pertanyaan: k.label,
  dapat_diakses_umum: "Ya",
});

/** A dataset in the three sheets of Satu Data Indonesia: the activity, its indicators, its variables. */
export const metadataBps = (h: Himpunan, situs: Situs): MetadataBps => ({
  ms_keg: kegiatan(h, situs),
  ms_ind: h.angka.map((d) => indikator(d, situs.asal)),
  ms_var: kolomHimpunan(h).map((k) => variabel(h, k)),
});

/** The name of a field of a sheet as people read it. */
export const namaIsian = (kunci: string) => kunci.charAt(0).toUpperCase() + kunci.slice(1).replaceAll("_", " ");
