import examplesFile from "../../data/examples.json";
import { type Entry, entry } from "../record";

type Example = (typeof examplesFile.pengawasan)[number];

const JABATAN: [string, string][] = [
  ["Panwaslu", "panwascam"],
  ["PKD", "pkd"],
  ["Pengawas TPS", "ptps"],
  ["Bawaslu Provinsi", "anggota_provinsi"],
  ["Bawaslu", "anggota_kabupaten_kota"],
];
const FOLLOW_UP: Record<string, string> = {
  nihil: "nihil",
  "informasi awal -> pleno temuan": "temuan",
  "saran perbaikan ke PPS": "saran_perbaikan",
  "rekomendasi pencermatan ke Bawaslu kab": "catatan",
  "saran perbaikan lisan ke KPPS, dicatat di C.Kejadian Khusus": "saran_perbaikan",
  "saran perbaikan tertulis ke PPS, ditindaklanjuti": "saran_perbaikan",
  "keberatan saksi dicatat; selesai di tempat": "catatan",
  "saran perbaikan ke KPU kabupaten": "saran_perbaikan",
};

const said = (answer: string) => (answer.startsWith("ya") ? answer.replace(/^ya: /, "") : null);

function map(e: Example, index: number): Entry {
  const dugaan = said(e.dugaan_pelanggaran);
  const potensi = said(e.potensi_sengketa);
  return entry({
    kunci: `contoh/pengawasan/${index + 1}`,
    jenis: "pengawasan",
    kantor: e.kantor,
    wilayah: e.wilayah,
    penyelenggaraan: e.penyelenggaraan,
    tahapan: e.tahapan,
    tanggal: e.tanggal,
    judul: e.uraian.split(/[;,]/)[0] ?? e.uraian,
    nomor: e.nomor,
    rincian: {
      pelaksana: e.pelaksana,
      jabatan: JABATAN.find(([start]) => e.pelaksana.startsWith(start))?.[1],
      nomorSuratTugas: null,
      bentuk: e.bentuk.split(" dan ").map((b) => b.replaceAll(" ", "_")),
      tujuan: null,
      sasaran: null,
      tanggalSelesai: null,
      tempat: null,
      tps: /TPS (\d+)/.exec(e.pelaksana)?.[1] ?? null,
      uraian: `${e.uraian}.`,
      adaDugaan: dugaan !== null,
      dugaanJenis: dugaan,
      dugaanUraian: dugaan ? `${e.uraian}.` : null,
      adaPotensiSengketa: potensi !== null,
      potensiUraian: potensi,
      tindakLanjut: FOLLOW_UP[e.tindak_lanjut],
      tindakLanjutUraian: e.tindak_lanjut === "nihil" ? null : e.tindak_lanjut.replace("->", "lalu"),
    },
    nasib: [{ verba: "validasi", hari: e.tanggal }],
  });
}

/** The ten examples of pengawasan. */
export const examplePengawasan = (): Entry[] => examplesFile.pengawasan.map(map);
