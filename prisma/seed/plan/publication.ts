import { geser } from "@/lib/format";
import { JEDA } from "../elections";
import { regimeOf } from "./phases";

/** The day itself, or the first one after a pause in which new details are not published. */
export function afterPause(penyelenggaraan: string, wilayah: string, hari: string): string {
  const pause = JEDA.find(
    (j) =>
      j.regime === regimeOf(penyelenggaraan) &&
      (wilayah === j.wilayah_kode || wilayah.startsWith(`${j.wilayah_kode}.`)) &&
      hari >= (j.mulai ?? "") &&
      hari <= (j.selesai ?? ""),
  );
  return pause ? geser(pause.selesai ?? hari, 1) : hari;
}
