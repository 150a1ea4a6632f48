import examplesFile from "../data/examples.json";
import { lhpNumber, preventionNumber, type Series } from "./numbers";
import type { Entry } from "./record";

const CASE = /^(\d+)\/(Reg\/)?(LP|TM)\/(\w\w)\//;

/** Keeps the numbers that the examples print from being given twice. */
export function reserveExamples(series: Series): void {
  for (const e of examplesFile.pengawasan) series.reserve(lhpSeries(e.kantor, e.tanggal), e.nomor);
  for (const e of examplesFile.pencegahan) series.reserve(preventionSeries(e.kantor, e.tanggal), e.nomor);
  for (const e of examplesFile.pelanggaran)
    for (const printed of [e.nomor_register, e.nomor_penyampaian]) {
      const [, , reg, sumber, macam] = CASE.exec(printed ?? "") ?? [];
      const year = (printed ?? "").slice(-4);
      if (sumber) series.reserve(`${reg ? "Reg" : "-"}|${sumber}|${macam}|${e.kantor}|${year}`, printed);
    }
  for (const e of examplesFile.sengketa) {
    const among = e.jenis_sengketa === "antarpeserta";
    series.reserve(`sengketa|${among}|${e.kantor}|${e.tgl_permohonan.slice(0, 4)}`, e.nomor_register);
  }
}

const lhpSeries = (kantor: string, hari: string) => `LHP|${kantor.slice(0, 5)}|${hari.slice(0, 4)}`;
const preventionSeries = (kantor: string, hari: string) => `cegah|${kantor.slice(0, 5)}|${hari.slice(0, 4)}`;

/** Gives LHP and prevention acts their numbers in the order of their days, as the offices do. */
export function numberInOrder(entries: Entry[], series: Series): void {
  const open = entries.filter((e) => e.nomor === null && (e.jenis === "pengawasan" || e.jenis === "pencegahan"));
  open.sort((a, b) => a.tanggal.localeCompare(b.tanggal) || a.kunci.localeCompare(b.kunci));
  for (const e of open) {
    if (e.jenis === "pengawasan") e.nomor = lhpNumber(series.next(lhpSeries(e.kantor, e.tanggal)), e.kantor, e.tanggal);
    else {
      e.nomor = preventionNumber(series.next(preventionSeries(e.kantor, e.tanggal)), e.kantor, e.tanggal);
      if (e.rincian.metode === "tertulis") e.rincian.nomorNaskah = e.nomor;
    }
  }
}
