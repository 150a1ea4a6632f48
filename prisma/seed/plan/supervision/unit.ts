import type { Phase } from "../phases";
import type { Place } from "../place";
import { villageWord } from "../place";
import type { Random } from "../random";

type Where = { kantor: string; hari: string; place: Place };
type Unit = { pelaksana: string; jabatan: string; tps: string | null };

/** Which unit was on the spot: never a person. Ad hoc supervisors exist only while an election runs. */
export function unitOf({ kantor, hari, place }: Where, fase: Phase, r: Random): Unit {
  if (kantor === "64")
    return { pelaksana: "Bawaslu Provinsi Kalimantan Timur", jabatan: r.pick(["anggota_provinsi", "staf"]), tps: null };
  const office = {
    pelaksana: `Bawaslu ${place.kabupaten}`,
    jabatan: r.pick(["anggota_kabupaten_kota", "staf"]),
    tps: null,
  };
  if (fase === "nontahapan" || hari >= "2025-06-01" || !place.namaKecamatan) return office;
  if (!place.namaDesa)
    return { pelaksana: `Panwaslu Kecamatan ${place.namaKecamatan}`, jabatan: "panwascam", tps: null };
  const village = `${villageWord(place.kode)} ${place.namaDesa}`;
  if (fase === "pemungutan") {
    const tps = String(r.int(1, 18)).padStart(3, "0");
    return { pelaksana: `Pengawas TPS ${tps} ${village}`, jabatan: "ptps", tps };
  }
  return { pelaksana: `PKD ${village}`, jabatan: "pkd", tps: null };
}
