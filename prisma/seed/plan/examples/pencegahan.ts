import examplesFile from "../../data/examples.json";
import { preventionSummary } from "../prevention/words";
import { afterPause } from "../publication";
import { type Entry, entry } from "../record";

type Example = (typeof examplesFile.pencegahan)[number];

const KINDS: Record<string, string> = {
  "Surat imbauan": "surat_imbauan",
  "Sosialisasi pengawasan partisipatif": "sosialisasi",
  "Patroli pengawasan masa tenang": "patroli",
  "Posko kawal hak pilih": "posko_aduan",
  "Perjanjian kerja sama dengan perguruan tinggi": "nota_kesepahaman",
  "Pemetaan kerawanan daftar pemilih pekerja IKN": "pemetaan_kerawanan",
  "Saran perbaikan lisan di TPS": "saran_perbaikan",
  "Konten edukasi media sosial": "media_sosial",
  "Kampung pengawasan partisipatif": "kampung_pengawasan",
};

function map(e: Example, index: number): Entry {
  const jenisKegiatan = KINDS[e.jenis_kegiatan];
  const letter = e.metode === "tertulis";
  // only meetings have people who took part; a letter's or a post's reach is something else
  const jumlahPeserta = e.metode === "tatap muka" && e.bentuk !== "kerja sama" ? e.jangkauan : null;
  const one = entry({
    kunci: `contoh/pencegahan/${index + 1}`,
    jenis: "pencegahan",
    kantor: e.kantor,
    wilayah: e.wilayah,
    penyelenggaraan: e.penyelenggaraan,
    tahapan: e.tahapan,
    tanggal: e.tanggal,
    judul: e.jenis_kegiatan,
    nomor: e.nomor,
    rincian: {
      bentuk: e.bentuk.replaceAll(" ", "_"),
      jenisKegiatan,
      kerawanan: e.kerawanan,
      sasaran: e.sasaran,
      metode: e.metode.replaceAll(" ", "_"),
      tanggalSelesai: null,
      tempat: null,
      jangkauan: e.jangkauan,
      jumlahPeserta,
      pesertaPerempuan: null,
      pesertaDisabilitas: null,
      mitra: null,
      nomorNaskah: letter ? e.nomor : null,
      tanggalNaskah: letter ? e.tanggal : null,
      uraian: null,
      hasil: null,
    },
    nasib: [{ verba: "validasi", hari: e.tanggal }],
  });
  const hari = afterPause(e.penyelenggaraan, e.wilayah, e.tanggal);
  one.nasib.push({ verba: "terbitkan", hari, ringkasan: preventionSummary(one) });
  return one;
}

/** The ten examples of pencegahan. */
export const examplePencegahan = (): Entry[] => examplesFile.pencegahan.map(map);
