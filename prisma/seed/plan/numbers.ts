import { month, romanMonth, year } from "./days";

// Bawaslu's own area codes: only 23.00 and 23.09 have been seen in print, the others are the synthetic ones of the examples.
const PRINTED: Record<string, string> = {
  "64": "23.00",
  "64.01": "23.01",
  "64.02": "23.02",
  "64.03": "23.03",
  "64.07": "23.04",
  "64.72": "23.05",
  "64.09": "23.06",
  "64.11": "23.07",
  "64.71": "23.08",
  "64.08": "23.09",
  "64.74": "23.10",
};

/** The code that an office prints in its numbers; a Panwaslu Kecamatan numbers in its regency's series. */
export const printedCode = (kantor: string) => PRINTED[kantor.slice(0, 5)] ?? "23.00";

const isCity = (kantor: string) => kantor >= "64.71" && kantor < "64.75";
const level = (kantor: string) => (kantor === "64" ? "Prov" : isCity(kantor) ? "Kota" : "Kab");

/** Counts the numbers of each series, leaving out those that the examples already hold. */
export function series() {
  const last = new Map<string, number>();
  const taken = new Set<string>();
  return {
    reserve: (key: string, printed: string | null | undefined) => {
      if (printed) taken.add(`${key}#${Number.parseInt(printed, 10)}`);
    },
    next(key: string): string {
      let n = (last.get(key) ?? 0) + 1;
      while (taken.has(`${key}#${n}`)) n++;
      last.set(key, n);
      return String(n).padStart(3, "0");
    },
  };
}
export type Series = ReturnType<typeof series>;

export type CaseNumber = { kantor: string; sumber: string; macam: string; hari: string; register: boolean };

/** Series of a case's number: per office and year, apart for LP and TM, for each election and for registered ones. */
export const caseSeries = (c: CaseNumber) =>
  `${c.register ? "Reg" : "-"}|${c.sumber}|${c.macam}|${c.kantor.slice(0, 5)}|${year(c.hari)}`;

/** 001/Reg/LP/PB/Kab/23.09/IX/2024 */
export const caseNumber = (n: string, c: CaseNumber) =>
  `${n}/${c.register ? "Reg/" : ""}${c.sumber}/${c.macam}/${level(c.kantor)}/${printedCode(c.kantor)}/${romanMonth(c.hari)}/${year(c.hari)}`;

/** 047/LHP/PM.01.02/23.02/12/2023 */
export const lhpNumber = (n: string, kantor: string, hari: string) =>
  `${n}/LHP/PM.01.02/${printedCode(kantor)}/${month(hari)}/${year(hari)}`;

/** 001/PM.00.02/23.00/11/2023 */
export const preventionNumber = (n: string, kantor: string, hari: string) =>
  `${n}/PM.00.02/${printedCode(kantor)}/${month(hari)}/${year(hari)}`;

/** 001/PS.REG/64.6402/IX/2024; between contestants 001/PSAP/64.6474/I/2024 */
export function disputeNumber(n: string, kantor: string, hari: string, antarpeserta: boolean): string {
  const area = kantor === "64" ? "64" : `64.${kantor.replace(".", "")}`;
  return `${n}/${antarpeserta ? "PSAP" : "PS.REG"}/${area}/${romanMonth(hari)}/${year(hari)}`;
}

/** 012/PP.01.02/K.KI-08/12/2023: a letter of the office. */
export const letterNumber = (n: string, kantor: string, hari: string, klasifikasi: string) =>
  `${n}/${klasifikasi}/K.KI${kantor === "64" ? "" : `-${printedCode(kantor).slice(3)}`}/${month(hari)}/${year(hari)}`;

/** Series of an administrative case, as lib/nomor keeps it. */
export const hearingSeries = (c: CaseNumber) => `ADM|${c.sumber}|${c.macam}|${c.kantor.slice(0, 5)}|${year(c.hari)}`;

/** 001/LP/ADM.PL/BWSL.KAB/23.02/XII/2023: an administrative case of a Pemilu. */
export const hearingNumber = (n: string, c: CaseNumber) =>
  `${n}/${c.sumber}/ADM.${c.macam}/BWSL.${level(c.kantor).toUpperCase()}/${printedCode(c.kantor)}/${romanMonth(c.hari)}/${year(c.hari)}`;
