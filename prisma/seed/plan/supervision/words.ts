import { tanggal } from "@/lib/format";
import { TAHAPAN } from "../../elections";
import type { Places } from "../place";
import type { Entry } from "../record";

const OUTCOME: Record<string, string> = {
  nihil: "Kegiatan berjalan sesuai ketentuan.",
  saran_perbaikan: "Saran perbaikan disampaikan kepada pelaksana.",
  imbauan: "Pelaksana diingatkan agar mematuhi ketentuan.",
  catatan: "Hasil pengawasan dicatat untuk rapat pleno.",
  informasi_awal: "Informasi warga ditelusuri lebih lanjut.",
  temuan: "Hasil pengawasan ditindaklanjuti dalam rapat pleno.",
};

/** What the public reads of an LHP, without its blocks IV and V. */
export function supervisionSummary(e: Entry, places: Places): string {
  const stage = TAHAPAN.find((t) => t.kode === e.tahapan)?.nama.replace(/ \(.*$/, "") ?? "";
  const kecamatan = e.wilayah.length >= 8 ? `Kecamatan ${places.name(e.wilayah.slice(0, 8))}, ` : "";
  const where = e.wilayah === "64" ? "Provinsi Kalimantan Timur" : places.name(e.wilayah.slice(0, 5));
  return `Pengawasan tahapan ${stage.charAt(0).toLowerCase()}${stage.slice(1)} di ${kecamatan}${where} pada ${tanggal(e.tanggal)}. ${OUTCOME[String(e.rincian.tindakLanjut)] ?? ""}`;
}
