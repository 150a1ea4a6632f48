import examplesFile from "../../data/examples.json";
import { buildCase, type Context, type Given } from "../cases/build";
import type { Entry, Step } from "../record";
import type { Kind } from "../themes";

type Example = (typeof examplesFile.pelanggaran)[number];

const TERLAPOR: Record<string, string> = {
  "pelaksana kampanye": "tim_kampanye",
  ASN: "asn",
  "kepala desa": "kepala_desa",
  "partai politik": "partai_politik",
  PPK: "ppk",
  "calon anggota DPRD": "calon_anggota",
  "orang perseorangan": "perseorangan",
  "pantarlih/PPS": "pantarlih",
  "tim pasangan calon": "tim_kampanye",
};

const forwarded = (tanggal: string, nomorProduk: string): Step => ({
  kode: "diteruskan_polri",
  tanggal,
  nomorDokumen: nomorProduk,
  rincian: { tujuan: "Penyidik Polri pada Sentra Gakkumdu", produk: "penerusan", nomorProduk, tanggalProduk: tanggal },
});
const ruling = { nomorProduk: "001/LP/ADM.PL/BWSL.KAB/23.02/XII/2023", tanggalProduk: "2024-01-12" };

// Tracks that the example tells more of than chance would.
const TRACKS: Record<number, Step[]> = {
  0: [
    { kode: "pembahasan_1", tanggal: "2024-01-19" },
    { kode: "pembahasan_2", tanggal: "2024-02-01" },
    forwarded("2024-02-02", "011/PP.01.01/K.KI-04/02/2024"),
    { kode: "status_diumumkan", tanggal: "2024-02-02" },
    { kode: "penyidikan", tanggal: "2024-02-03" },
    { kode: "pembahasan_3", tanggal: "2024-02-22" },
    { kode: "sp3", tanggal: "2024-02-26", rincian: { alasanHenti: "kurang_bukti" } },
  ],
  3: [
    { kode: "sidang", tanggal: "2024-01-04", keterangan: "Pembacaan laporan dan jawaban." },
    {
      kode: "putusan",
      tanggal: "2024-01-12",
      nomorDokumen: ruling.nomorProduk,
      rincian: { hasilPutusan: "terbukti", produk: "putusan", ...ruling, amar: "Teguran tertulis." },
    },
    { kode: "status_diumumkan", tanggal: "2024-01-12" },
    { kode: "tindak_lanjut_kpu", tanggal: "2024-01-17", rincian: { tindakLanjutInstansi: "dilaksanakan" } },
  ],
  6: [
    { kode: "pembahasan_1", tanggal: "2024-10-14" },
    { kode: "pembahasan_2", tanggal: "2024-10-17" },
    forwarded("2024-10-18", "042/PP.01.01/K.KI-01/10/2024"),
    { kode: "status_diumumkan", tanggal: "2024-10-18" },
    { kode: "penyidikan", tanggal: "2024-10-19" },
    { kode: "pembahasan_3", tanggal: "2024-10-30" },
    { kode: "tahap_1", tanggal: "2024-10-31" },
    { kode: "p21", tanggal: "2024-11-04" },
    { kode: "dilimpahkan_pn", tanggal: "2024-11-08", keterangan: "Perkara diperiksa pengadilan negeri." },
    { kode: "putusan_pn", tanggal: "2024-11-19" },
    { kode: "inkrah", tanggal: "2024-11-25" },
  ],
};

const PUBLIK: Record<number, string> = { 4: "penyelenggara tidak profesional dalam pencocokan dan penelitian" };
const dash = (text: string) => (text === "-" ? null : text);

function given(e: Example, index: number, context: Context): Given {
  const registrasi = e.tgl_registrasi ?? undefined;
  const status = e.tgl_putus_atau_status;
  const unregistered = { kelengkapan: "2024-01-09", kajianAwal: "2024-01-08", tidakDiregistrasi: "2024-01-12", status };
  return {
    kunci: `contoh/pelanggaran/${index + 1}`,
    theme: {
      jenis: dash(e.jenis_pelanggaran) as Kind | null,
      fase: "",
      judul: e.ringkas,
      uraian: `${e.ringkas}, ${e.wilayah === "64" ? "Provinsi Kalimantan Timur" : "{kabupaten}"}.`,
      publik: PUBLIK[index] ?? e.ringkas.charAt(0).toLowerCase() + e.ringkas.slice(1),
      pasal: [],
      terlapor: TERLAPOR[e.kategori_terlapor] ?? "perseorangan",
    },
    place: context.places.whole(e.wilayah),
    nomor: e.nomor_register ?? null,
    nomorPenyampaian: e.nomor_penyampaian,
    pasal: dash(e.pasal),
    terbukti: e.hasil_kajian === "terbukti",
    days: {
      peristiwa: e.tgl_peristiwa,
      diketahui: e.tgl_diketahui,
      ...(registrasi ? { kajianAwal: registrasi, registrasi, pleno: status, status } : unregistered),
    },
    track: TRACKS[index],
    // the LHP of Kutai Barat on the vouchers became the temuan on the vouchers
    dari: index === 0 ? "contoh/pengawasan/2" : undefined,
  };
}

/** The ten examples of pelanggaran with the penindakan that follow from them. */
export const examplePelanggaran = (context: Context): Entry[] =>
  examplesFile.pelanggaran.flatMap((e, index) =>
    buildCase(
      {
        penyelenggaraan: e.penyelenggaraan,
        kantor: e.kantor,
        sumber: e.sumber as "temuan" | "laporan",
        diregistrasi: e.tgl_registrasi !== null,
        jenis: e.jenis_pelanggaran === "-" ? [] : [e.jenis_pelanggaran as Kind],
        tahapan: e.tahapan,
        hari: e.tgl_disampaikan_atau_pleno,
      },
      index,
      context,
      given(e, index, context),
    ),
  );
