import activities from "../../data/pengawasan.json";
import { printedCode } from "../numbers";
import { type Phase, phaseOf, regimeOf } from "../phases";
import { type Place, regencyOf } from "../place";
import type { Random } from "../random";
import { type Entry, entry } from "../record";
import { fill, type Kind, worded } from "../themes";
import { unitOf } from "./unit";

type FollowUp = keyof typeof activities.penutup;
type Template = (typeof activities.kegiatan)[number];
export type Supervision = {
  kunci: string;
  kantor: string;
  penyelenggaraan: string;
  tahapan: string;
  hari: string;
  place: Place;
  tindakLanjut?: FollowUp;
  dugaan?: { jenis: Kind; uraian: string };
};

const FOLLOW_UP = { nihil: 860, saran_perbaikan: 75, imbauan: 35, catatan: 20, informasi_awal: 10 };
const HOURS = ["08.00", "09.00", "09.30", "10.00", "13.30", "15.00", "16.00", "19.30"];

function templateFor(fase: Phase, { hari, kantor }: Supervision, r: Random): Template {
  const fits = (t: Template) =>
    t.fase === fase &&
    // a Panwaslu Kecamatan does what concerns its kecamatan
    !(kantor.length > 5 && t.judul.includes("{kabupaten}")) &&
    // open-air meetings began three weeks before the quiet period
    !(t.judul.startsWith("Rapat umum") && hari < "2024-01-21");
  const fitting = activities.kegiatan.filter(fits);
  return r.pick(fitting.length > 0 ? fitting : activities.kegiatan.filter((t) => t.fase === "persiapan"));
}

/** One LHP (Form A); its number is given later, in the order of days. */
export function supervise(s: Supervision, r: Random): Entry {
  const fase = phaseOf(s.tahapan);
  const pemilihan = regimeOf(s.penyelenggaraan) === "pemilihan";
  const template = templateFor(fase, s, r);
  // what concerns the whole regency is done by its office, not by a village's supervisor
  const place = template.judul.includes("{kabupaten}") && s.kantor.length <= 5 ? regencyOf(s.place) : s.place;
  const tindakLanjut = s.tindakLanjut ?? r.weigh(FOLLOW_UP);
  const suspects = s.dugaan ?? suspicion(tindakLanjut, r);
  const count = fase === "pemungutan" ? r.int(120, 260) : r.int(8, 240);
  const opening = fill(template.uraian, place).replaceAll("{n}", String(count));
  const closing = r.pick(activities.penutup[tindakLanjut]);
  const hour = `Pengawasan dimulai pukul ${r.pick(HOURS)} WITA.`;
  return entry({
    kunci: s.kunci,
    jenis: "pengawasan",
    kantor: s.kantor,
    wilayah: place.kode,
    penyelenggaraan: s.penyelenggaraan,
    tahapan: s.tahapan,
    tanggal: s.hari,
    judul: worded(fill(template.judul, place), pemilihan),
    rincian: {
      ...unitOf({ ...s, place }, fase, r),
      nomorSuratTugas: `${r.int(1, 180)}/PM.01.02/K.${printedCode(s.kantor)}/${s.hari.slice(5, 7)}/${s.hari.slice(0, 4)}`,
      bentuk: template.bentuk,
      tujuan: "Memastikan kegiatan berjalan sesuai ketentuan",
      sasaran: null,
      tanggalSelesai: null,
      tempat: place.lokasi,
      uraian: worded(`${hour} ${opening} ${closing}`, pemilihan),
      adaDugaan: suspects !== undefined,
      dugaanJenis: suspects?.jenis ?? null,
      dugaanUraian: suspects?.uraian ?? null,
      adaPotensiSengketa: false,
      potensiUraian: null,
      tindakLanjut,
      tindakLanjutUraian: null,
    },
    nasib: [{ verba: "validasi", hari: s.hari }],
  });
}

function suspicion(tindakLanjut: FollowUp, r: Random): Supervision["dugaan"] {
  if (tindakLanjut === "informasi_awal")
    return { jenis: r.pick(["pidana", "hukum_lainnya"]), uraian: "Informasi perlu ditelusuri." };
  if (tindakLanjut === "saran_perbaikan" && r.chance(0.3))
    return { jenis: "administratif", uraian: "Tata cara tidak dijalankan; diperbaiki sesudah saran." };
  return undefined;
}
