import { KODE_PEMILIHAN } from "@/lib/nomor/nomor";
import { caseNumber, caseSeries, type Series } from "../numbers";
import { phaseOf, regimeOf } from "../phases";
import type { Place, Places } from "../place";
import { afterPause } from "../publication";
import { type Random, random } from "../random";
import { type Entry, entry, type Fate, type Step } from "../record";
import { fill, type Theme, themeFor, worded } from "../themes";
import { caseSteps } from "./steps";
import type { CaseLine } from "./table";
import { type Days, timeline } from "./timeline";
import { openTracks } from "./tracks";
import { CIRCUMSTANCE, caseSummary, EVIDENCE } from "./words";

/** What an example says, where chance would else decide. */
export type Given = {
  kunci: string;
  theme: Theme;
  place: Place;
  nomor: string | null;
  nomorPenyampaian: string | null;
  pasal: string | null;
  terbukti: boolean;
  days: Partial<Days>;
  track?: Step[];
  dari?: string;
};
export type Context = { places: Places; series: Series };

/** A case and the penindakan that its registration or its pleno opened. */
export function buildCase(line: CaseLine, index: number, context: Context, given?: Given): Entry[] {
  const kunci = given?.kunci ?? `perkara/${line.penyelenggaraan}/${index}`;
  const r = random(kunci);
  const pemilihan = regimeOf(line.penyelenggaraan) === "pemilihan";
  const theme = given?.theme ?? themeFor(line.jenis[0] ?? null, phaseOf(line.tahapan), r);
  const place = given?.place ?? context.places.around(line.kantor, r);
  const days = timeline(line, r, given?.days);
  const terbukti = given?.terbukti ?? ends(line, r);
  const drawn = ballot(line, r);
  const macam = printedBallot(given) ?? drawn;
  const printed = numbers(line, days, macam, context.series, given);
  const pasal = given ? given.pasal : line.jenis.length === 0 ? null : (theme.pasal[pemilihan ? 1 : 0] ?? null);
  const found = line.sumber === "temuan";
  const words = { jenis: line.jenis, publik: worded(theme.publik, pemilihan), place, sumber: line.sumber, terbukti };

  const perkara = entry({
    kunci,
    jenis: "pelanggaran",
    kantor: line.kantor,
    wilayah: place.kode,
    penyelenggaraan: line.penyelenggaraan,
    tahapan: line.tahapan,
    tanggal: line.hari,
    judul: worded(fill(theme.judul, place), pemilihan),
    nomor: found ? printed.nomor : null,
    ...source(line, index, !found && !given && r.chance(0.3)),
    rincian: {
      sumber: line.sumber,
      nomorPenyampaian: printed.nomorPenyampaian,
      pemilihan: ELECTION[macam] ?? null,
      tanggalPeristiwa: days.peristiwa,
      tanggalDiketahui: days.diketahui,
      tempat: place.lokasi,
      uraian: worded(`${fill(theme.uraian, place)} ${r.pick(CIRCUMSTANCE)}`, pemilihan),
      kategoriTerlapor: pemilihan && theme.terlapor === "calon_anggota" ? "pasangan_calon" : theme.terlapor,
      jumlahSaksi: line.jenis.length === 0 ? 0 : r.int(1, 4),
      bukti: line.jenis.length === 0 ? null : r.pick(EVIDENCE),
      jenisPelanggaran: found ? line.jenis : [],
      pasal: found ? pasal : null,
      melibatkanAnak: false,
      alasanTidakDiregistrasi: null,
      hasilKajian: null,
    },
    langkah: caseSteps(line, days, { nomor: printed.nomor, pasal, terbukti }, r),
    nasib: [
      { verba: "validasi", hari: line.hari },
      ...publish(line, days, place, caseSummary({ ...words, status: days.status })),
    ],
    dari: given?.dari,
    pihak: !found && r.chance(0.35) ? people(index) : undefined,
  });
  if (!days.registrasi) return [perkara];
  const { terlapor } = theme;
  const opening = { ...words, line, perkara, days, terlapor, macam, given: given?.track };
  return [perkara, ...openTracks({ ...opening, nomor: printed.nomor }, context)];
}

function ends(line: CaseLine, r: Random): boolean {
  if (line.akhir) return line.akhir !== "bukan";
  return r.chance(line.jenis.includes("pidana") ? 0.35 : 0.8);
}

const printedBallot = (given?: Given) =>
  /\/(PP|PL|PG|PB|PW)\//.exec(given?.nomor ?? given?.nomorPenyampaian ?? "")?.[1];

function ballot(line: CaseLine, r: Random): string {
  if (regimeOf(line.penyelenggaraan) !== "pemilihan") return r.chance(0.85) ? "PL" : "PP";
  if (line.kantor === "64" || r.chance(0.2)) return "PG";
  return line.kantor >= "64.71" ? "PW" : "PB";
}

function numbers(line: CaseLine, days: Days, macam: string, series: Series, given?: Given) {
  if (given) return { nomor: given.nomor, nomorPenyampaian: given.nomorPenyampaian };
  const print = (register: boolean, hari: string) => {
    const c = { kantor: line.kantor, sumber: line.sumber === "temuan" ? "TM" : "LP", macam, hari, register };
    return caseNumber(series.next(caseSeries(c)), c);
  };
  return {
    nomorPenyampaian: line.sumber === "laporan" ? print(false, line.hari) : null,
    nomor: days.registrasi ? print(true, days.registrasi) : null,
  };
}

const ELECTION = Object.fromEntries(Object.entries(KODE_PEMILIHAN).map(([election, code]) => [code, election]));

const source = (line: CaseLine, index: number, viaApp: boolean): Partial<Entry> =>
  viaApp
    ? { sumberData: "sigaplapor", sumberNomor: `SL-${line.hari.replaceAll("-", "")}-${padded(index)}` }
    : { sumberData: "portal" };

const publish = (line: CaseLine, d: Days, place: Place, ringkasan: string): Fate[] =>
  d.registrasi ? [{ verba: "terbitkan", hari: afterPause(line.penyelenggaraan, place.kode, d.status), ringkasan }] : [];

const padded = (n: number) => String(n + 1).padStart(3, "0");
const people = (index: number): Entry["pihak"] => [
  { peran: "pelapor", nama: `Pelapor Contoh ${padded(index)}` },
  { peran: "terlapor", nama: `Terlapor Contoh ${padded(index)}` },
];
