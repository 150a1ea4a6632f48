import published from "../../data/published-figures.json";
import type { OfficeCode } from "../offices";
import type { Places } from "../place";
import { type Random, random } from "../random";
import type { Entry } from "../record";
import { finish, prevent, type Wanted } from "./build";

const { by_office, sosialisasi, participants } = published.prevention_2023;
const COUNTS = Object.entries(by_office) as [OfficeCode, number][];

// Letters that the province sent in 2023, as the press told.
const PROVINCE_LETTERS = 32;
const PROVINCE_SOCIALISATION = 12;

// People who took part, by office: Samarinda's 6,500 and Mahakam Ulu's 463 were told, the province has what is left.
const PARTICIPANTS: Partial<Record<OfficeCode, number>> = {
  "64.01": 1620,
  "64.02": 5480,
  "64.03": 2105,
  "64.07": 940,
  "64.08": 4520,
  "64.09": 2940,
  "64.11": 463,
  "64.71": 5760,
  "64.72": 6514,
  "64.74": 4012,
};

const in2023 = (e: Entry) => e.jenis === "pencegahan" && e.tanggal >= "2023-01-01" && e.tanggal <= "2023-12-31";
const isA = (jenis: string) => (e: Entry) => e.rincian.jenisKegiatan === jenis;

/** As many acts of each office as the press counted for 2023, beside those already in the plan. */
export function prevention2023(already: Entry[], places: Places): Entry[] {
  const there = already.filter(in2023);
  const quota = socialisationQuota();
  return COUNTS.flatMap(([kantor, total]) => {
    const own = there.filter((e) => e.kantor === kantor);
    const wanted: Wanted[] = [
      ...repeat("sosialisasi", (quota.get(kantor) ?? 0) - own.filter(isA("sosialisasi")).length),
      ...repeat("surat_imbauan", kantor === "64" ? PROVINCE_LETTERS - own.filter(isA("surat_imbauan")).length : 0),
    ];
    const rest = total - own.length - wanted.length;
    const r = random(`pencegahan-2023/${kantor}`);
    wanted.push(...repeat(kantor === "64" ? "lain" : "selain_sosialisasi", rest));
    const entries = wanted.map((kind, index) => act(kantor, kind, index, places, r));
    const target = (PARTICIPANTS[kantor] ?? participants - sum(Object.values(PARTICIPANTS))) - sum(own.map(people));
    share(entries, target);
    return entries.map((e) => finish(e, r.chance(0.85), r));
  });
}

function act(kantor: string, wanted: Wanted, index: number, places: Places, r: Random): Entry {
  const hari = r.day("2023-01-05", "2023-12-28");
  const tahapan = `P24-${r.pick(stagesAround(hari))}`;
  const kunci = `pencegahan-2023/${kantor}/${index}`;
  return prevent({ kunci, kantor, penyelenggaraan: "PEMILU-2024", tahapan, hari, wanted }, places, r);
}

/** The stages that an act of this day could serve; an act may precede its stage. */
function stagesAround(hari: string): string[] {
  const out: string[] = [];
  if (hari < "2023-02-15") out.push("X3-ADHOC", "07-CALON-DPD");
  if (hari <= "2023-06-21") out.push("03-DAFTAR-PEMILIH", "03-DAFTAR-PEMILIH");
  if (hari >= "2023-04-10" && hari <= "2023-11-25") out.push("08-CALON-LEGISLATIF", "08-CALON-LEGISLATIF");
  if (hari >= "2023-09-25") out.push("10-KAMPANYE", "10-KAMPANYE", "10-KAMPANYE");
  if (hari >= "2023-12-01") out.push("X2-DANA-KAMPANYE", "X1-LOGISTIK");
  return out;
}

/** Socialisation by office: the province's own, the rest in proportion, so that all add up to what was published. */
function socialisationQuota(): Map<string, number> {
  const others = COUNTS.filter(([kantor]) => kantor !== "64");
  const wanted = sosialisasi - PROVINCE_SOCIALISATION;
  const parts = proportional(
    others.map(([, n]) => n),
    wanted,
  );
  return new Map([["64", PROVINCE_SOCIALISATION], ...others.map(([kantor], i) => [kantor, parts[i] ?? 0] as const)]);
}

/** Spreads a number of people over the acts that had people, in proportion to what each would have had. */
function share(entries: Entry[], target: number): void {
  const withPeople = entries.filter((e) => e.rincian.jumlahPeserta !== null);
  const parts = proportional(withPeople.map(people), target);
  withPeople.forEach((e, i) => {
    e.rincian.jumlahPeserta = e.rincian.jangkauan = parts[i];
  });
}

/** Whole numbers in proportion to the weights that add up to the total (largest remainders). */
function proportional(weights: number[], total: number): number[] {
  const exact = weights.map((w) => (w * total) / sum(weights));
  const parts = exact.map(Math.floor);
  const byRemainder = exact.map((x, i) => [x - Math.floor(x), i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, i] of byRemainder.slice(0, total - sum(parts))) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}

const people = (e: Entry) => Number(e.rincian.jumlahPeserta ?? 0);
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
const repeat = (kind: Wanted, times: number): Wanted[] => Array.from({ length: Math.max(0, times) }, () => kind);
