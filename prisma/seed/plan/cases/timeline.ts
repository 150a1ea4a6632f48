import { geser } from "@/lib/format";
import { earlier, onWorkday, workdays } from "../days";
import { regimeOf } from "../phases";
import type { Random } from "../random";
import type { CaseLine } from "./table";

/** The days of a case's steps; those of an example are given and win. */
export type Days = {
  peristiwa: string;
  diketahui: string;
  kajianAwal?: string;
  kelengkapan?: string;
  registrasi?: string;
  tidakDiregistrasi?: string;
  klarifikasi?: string;
  kajian?: string;
  pleno?: string;
  status: string;
};

/** Moves a day as the law of the election counts: working days in a Pemilu, calendar days in a Pemilihan. */
const mover = (penyelenggaraan: string) =>
  regimeOf(penyelenggaraan) === "pemilihan" ? (day: string, n: number) => geser(day, n) : workdays;

/** When each step of a case was taken, inside the law's clocks. */
export function timeline(line: CaseLine, r: Random, given: Partial<Days> = {}): Days {
  const move = mover(line.penyelenggaraan);
  const calendar = regimeOf(line.penyelenggaraan) === "pemilihan";
  const diketahui = given.diketahui ?? geser(line.hari, -r.int(1, 5));
  const peristiwa = given.peristiwa ?? geser(diketahui, -r.int(0, 2));
  const start = { peristiwa, diketahui };

  if (!line.diregistrasi) {
    const kelengkapan = given.kelengkapan ?? (r.chance(0.5) ? move(line.hari, 2) : undefined);
    const kajianAwal = given.kajianAwal ?? move(line.hari, r.int(1, 2));
    const tidakDiregistrasi = given.tidakDiregistrasi ?? move(kelengkapan ?? kajianAwal, kelengkapan ? 2 : 1);
    return { ...start, kajianAwal, kelengkapan, tidakDiregistrasi, status: given.status ?? tidakDiregistrasi };
  }

  const kajianAwal = line.sumber === "laporan" ? (given.kajianAwal ?? move(line.hari, r.int(1, 2))) : undefined;
  const registrasi = given.registrasi ?? kajianAwal ?? line.hari;
  // a Pemilihan gives 3 days and 2 more, a Pemilu 7 working days and 14 with further information
  const pleno = given.pleno ?? (calendar ? geser(registrasi, r.int(3, 5)) : workdays(registrasi, r.int(6, 13)));
  const klarifikasi = earlier(move(registrasi, calendar ? 1 : r.int(2, 3)), pleno);
  const kajian = earlier(move(klarifikasi, calendar ? 1 : 2), pleno);
  const status = given.status ?? (calendar ? pleno : onWorkday(pleno));
  return { ...start, kajianAwal, registrasi, klarifikasi, kajian, pleno, status };
}
