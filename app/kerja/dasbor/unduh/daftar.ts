import type { Orang } from "@/lib/akses/policy";
import type { Dasbor } from "@/lib/angka/policy";
import type { Params } from "@/lib/catatan/filter";
import { HPS } from "../hps/petak";
import { KONDUSIF } from "../kondusif/petak";
import { MUTU } from "../mutu/petak";
import { P2H } from "../p2h/petak";
import { PEMILIHAN } from "../pemilihan/petak";
import { PERUBAHAN } from "../perubahan/petak";
import { PETA } from "../peta/petak";
import { PIMPINAN } from "../pimpinan/petak";
import { PP_DATIN } from "../pp-datin/petak";
import { SDMO } from "../sdmo/petak";
import { bacaPetak, type Susunan } from "../susunan";
import { TAHAPAN } from "../tahapan/petak";
import { TEMA } from "../tema/petak";
import { WAKTU } from "../waktu/petak";

const baca =
  <T>(s: Susunan<T>) =>
  (orang: Orang, p: Params) =>
    bacaPetak(s, orang, p);

/** Every dashboard by its name: its tiles for one viewer and one filter. */
export const SUSUNAN: Record<Dasbor, ReturnType<typeof baca>> = {
  pimpinan: baca(PIMPINAN),
  "pp-datin": baca(PP_DATIN),
  p2h: baca(P2H),
  hps: baca(HPS),
  sdmo: baca(SDMO),
  waktu: baca(WAKTU),
  tema: baca(TEMA),
  pemilihan: baca(PEMILIHAN),
  peta: baca(PETA),
  tahapan: baca(TAHAPAN),
  kondusif: baca(KONDUSIF),
  mutu: baca(MUTU),
  perubahan: baca(PERUBAHAN),
};
