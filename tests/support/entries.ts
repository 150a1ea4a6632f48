import { baca, type Masukan } from "@/lib/catatan/schema";
import type { Isian } from "@/lib/jenis/fields";

/** Kinds that people enter; penindakan opens by itself. */
export const ENTERED = ["pengawasan", "pencegahan", "pelanggaran", "sengketa"] as const;
export type Entered = (typeof ENTERED)[number];

const SHARED: Isian = {
  kantorKode: "64.08",
  penyelenggaraanKode: "PEMILU-2024",
  tahapanKode: "P24-10-KAMPANYE",
  wilayahKode: "64.08.04",
  tanggalDiterima: "2024-01-15",
  judul: "",
  nomor: "",
  sumberData: "portal",
  sumberNomor: "",
};

const OWN: Record<Entered, Isian> = {
  pengawasan: {
    judul: "Kampanye tatap muka di lapangan kecamatan",
    pelaksana: "Panwaslu Kecamatan Sangatta Utara",
    jabatan: "panwascam",
    nomorSuratTugas: "12/PM.00.02/K.KI-08/01/2024",
    bentuk: ["langsung", "melekat"],
    tujuan: "Memastikan tata cara kampanye",
    sasaran: "Pelaksana kampanye",
    tanggalSelesai: "2024-01-16",
    tempat: "Lapangan serbaguna",
    tps: "003",
    uraian: "Kegiatan berlangsung tertib dan dihadiri warga.",
    adaDugaan: "ya",
    dugaanJenis: "hukum_lainnya",
    dugaanUraian: "Seorang aparatur hadir dengan atribut peserta.",
    adaPotensiSengketa: "",
    potensiUraian: "",
    tindakLanjut: "temuan",
    tindakLanjutUraian: "Dibawa ke pleno",
  },
  pencegahan: {
    judul: "Sosialisasi pengawasan partisipatif",
    bentuk: "partisipasi_masyarakat",
    jenisKegiatan: "sosialisasi",
    kerawanan: "Netralitas ASN",
    sasaran: "Pemilih pemula",
    metode: "tatap_muka",
    tanggalSelesai: "2024-01-15",
    tempat: "Aula kecamatan",
    jangkauan: "1.200",
    jumlahPeserta: "80",
    pesertaPerempuan: "45",
    pesertaDisabilitas: "2",
    mitra: "Sekolah menengah",
    nomorNaskah: "",
    tanggalNaskah: "",
    uraian: "Peserta berdiskusi tentang pelaporan.",
    hasil: "Peserta bersedia mengawasi.",
  },
  pelanggaran: {
    judul: "Aparatur mengunggah dukungan di media sosial",
    sumber: "laporan",
    nomorPenyampaian: "001/LP/PL/Kab/23.09/I/2024",
    tanggalPeristiwa: "2024-01-10",
    tanggalDiketahui: "2024-01-12",
    tempat: "Sangatta",
    uraian: "Terlapor membagikan ajakan memilih di akun pribadinya.",
    kategoriTerlapor: "asn",
    jumlahSaksi: "2",
    bukti: "Tangkapan layar",
    jenisPelanggaran: [],
    pasal: "",
    melibatkanAnak: "",
    alasanTidakDiregistrasi: "",
    hasilKajian: "",
  },
  sengketa: {
    judul: "Berita acara verifikasi administrasi",
    jenisSengketa: "peserta_penyelenggara",
    pemohon: "partai_politik",
    termohon: "kpu_kabupaten_kota",
    objek: "berita_acara",
    nomorObjek: "15/PL.01/BA/2024",
    tanggalObjek: "2024-01-12",
    kerugian: "Calon tidak masuk daftar.",
    petitum: "Membatalkan berita acara.",
    saluran: "langsung",
    hasil: "",
  },
};

/** A complete form of a kind as somebody types it. */
export function typed(jenis: Entered, over: Isian = {}): Isian {
  const isian: Isian = { ...SHARED, ...OWN[jenis], ...over };
  const pemilihan = over.pemilihan ?? election(isian);
  return jenis === "pelanggaran" ? { ...isian, pemilihan } : isian;
}

/** Which election a case of this place is about, where a test does not care. */
export function election(at: { penyelenggaraanKode?: unknown; wilayahKode?: unknown }): string {
  const { penyelenggaraanKode, wilayahKode } = at;
  if (String(penyelenggaraanKode).startsWith("PEMILU")) return "legislatif";
  if (penyelenggaraanKode === "NON-TAHAPAN") return "";
  if (wilayahKode === "64") return "gubernur";
  return String(wilayahKode) >= "64.7" ? "wali_kota" : "bupati";
}

/** The same, read as the action reads it. @throws Error where a test typed something that a form refuses. */
export function entry(jenis: Entered, over: Isian = {}): Masukan {
  const read = baca(jenis, typed(jenis, over));
  if (!read.ok) throw new Error(`isian uji tidak sah: ${JSON.stringify(read.bidang)}`);
  return read.data;
}

/** A form as a browser sends it: one part a field, one a ticked box. */
export function formOf(fields: Isian, machinery: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...machinery }))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return form;
}
