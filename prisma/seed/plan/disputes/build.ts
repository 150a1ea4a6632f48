import { tanggal } from "@/lib/format";
import { disputeNumber, type Series } from "../numbers";
import { regimeOf } from "../phases";
import type { Places } from "../place";
import { afterPause } from "../publication";
import { type Entry, entry, type Fate, type Step } from "../record";

export type Dispute = {
  kunci: string;
  kantor: string;
  penyelenggaraan: string;
  tahapan: string;
  hari: string;
  judul: string;
  jenisSengketa: "peserta_penyelenggara" | "antarpeserta";
  pemohon: string;
  termohon: string;
  objek: string;
  tanggalObjek: string;
  kerugian: string | null;
  petitum: string | null;
  saluran: "langsung" | "sips";
  langkah: Step[];
};

const OUTCOME: Record<string, string> = {
  kesepakatan: "Para pihak mencapai kesepakatan.",
  dikabulkan_seluruhnya: "Permohonan dikabulkan seluruhnya.",
  dikabulkan_sebagian: "Permohonan dikabulkan sebagian.",
  ditolak: "Permohonan ditolak.",
  gugur: "Permohonan gugur.",
  putusan_acara_cepat: "Diputus dengan acara cepat.",
};
const APPLICANT: Record<string, string> = {
  partai_politik: "partai politik",
  calon_anggota: "calon anggota",
  pasangan_calon: "pasangan calon",
  bakal_calon: "bakal calon",
};

/** A dispute with its steps; published when registered, and again with its outcome. */
export function dispute(d: Dispute, places: Places): Entry {
  const registered = d.langkah.find((s) => s.kode === "diregister");
  const settled = d.langkah.find((s) => s.rincian?.hasil && registered);
  const where = d.kantor === "64" ? "Kalimantan Timur" : places.name(d.kantor);
  const told = `Sengketa proses dengan pemohon ${APPLICANT[d.pemohon]} di ${where}, diregister ${registered ? tanggal(registered.tanggal) : ""}.`;
  const publish = (hari: string, ringkasan: string): Fate => ({
    verba: "terbitkan",
    hari: afterPause(d.penyelenggaraan, d.kantor, hari),
    ringkasan,
  });
  const nasib: Fate[] = [{ verba: "validasi", hari: d.hari }];
  if (registered && registered.tanggal !== settled?.tanggal) nasib.push(publish(registered.tanggal, told));
  if (settled) nasib.push(publish(settled.tanggal, `${told} ${OUTCOME[String(settled.rincian?.hasil)] ?? ""}`.trim()));
  return entry({
    kunci: d.kunci,
    jenis: "sengketa",
    kantor: d.kantor,
    wilayah: d.kantor,
    penyelenggaraan: d.penyelenggaraan,
    tahapan: d.tahapan,
    tanggal: d.hari,
    judul: d.judul,
    rincian: {
      jenisSengketa: d.jenisSengketa,
      pemohon: d.pemohon,
      termohon: d.termohon,
      objek: d.objek,
      nomorObjek: null,
      tanggalObjek: d.tanggalObjek,
      kerugian: d.kerugian,
      petitum: d.petitum,
      saluran: d.saluran,
      hasil: null,
    },
    langkah: d.langkah,
    nasib,
  });
}

/** The next register number of an office, apart for disputes between contestants. */
export const registerNumber = (series: Series, d: Pick<Dispute, "kantor" | "jenisSengketa">, hari: string) => {
  const among = d.jenisSengketa === "antarpeserta";
  return disputeNumber(series.next(`sengketa|${among}|${d.kantor}|${hari.slice(0, 4)}`), d.kantor, hari, among);
};

export const isPemilu = (penyelenggaraan: string) => regimeOf(penyelenggaraan) === "pemilu";
