import { tanggal } from "@/lib/format";
import type { Place } from "../place";
import type { Kind } from "../themes";

const KIND_WORDS: Record<Kind, string> = {
  administratif: "administratif",
  kode_etik: "kode etik",
  pidana: "pidana",
  hukum_lainnya: "peraturan perundang-undangan lainnya",
};

const kinds = (jenis: Kind[]) => jenis.map((j) => KIND_WORDS[j]).join(" dan ");

/** What the public reads of a case, written without anybody in it. */
export function caseSummary(o: {
  jenis: Kind[];
  publik: string;
  place: Place;
  sumber: string;
  status: string;
  terbukti: boolean;
}) {
  const where = o.place.namaKecamatan ? `${o.place.kecamatan}, ${o.place.kabupaten}` : o.place.kabupaten;
  const hasil = o.terbukti
    ? "Hasil kajian: memenuhi unsur pelanggaran dan diteruskan menurut jalurnya."
    : "Hasil kajian: bukan pelanggaran, penanganan dihentikan.";
  return `Dugaan pelanggaran ${kinds(o.jenis)}, ${o.publik}, di ${where}. Berasal dari ${o.sumber}. ${hasil} Status diumumkan ${tanggal(o.status)}.`;
}

/** What the public reads of its handling. */
export const handlingSummary = (o: { jalur: Kind; publik: string; place: Place; hasil: string; hari: string }) =>
  `Penanganan jalur ${KIND_WORDS[o.jalur]} atas dugaan ${o.publik.replace(/^dugaan /, "")} di ${o.place.kabupaten}. ${o.hasil} (${tanggal(o.hari)}).`;

export const EVIDENCE = [
  "Foto dan video dari telepon genggam",
  "Tangkapan layar unggahan",
  "Satu barang contoh dan foto lokasi",
  "Salinan formulir dan berita acara",
  "Rekaman suara dan keterangan tertulis",
  "Fotokopi dokumen yang dipersoalkan",
];

export const CIRCUMSTANCE = [
  "Kejadian berlangsung sekitar setengah jam.",
  "Pengawas berada di tempat sejak awal kegiatan.",
  "Keterangan dua orang saksi saling bersesuaian.",
  "Cuaca hujan dan sebagian kegiatan dipindahkan.",
  "Keterangan disampaikan lisan lalu dituangkan dalam berita acara.",
  "Dokumentasi diambil dari jarak sekitar sepuluh meter.",
  "Pihak yang disebut belum dimintai keterangan.",
  "Waktu kejadian dicocokkan dengan rekaman kamera.",
];
