import type { Tile } from "@/components/charts/tiles";
import type { Penyampaian } from "@/lib/terbitan/penyampaian";

/** The ten in their rough places, the province's own office beside them. */
const TEMPAT: Record<string, readonly [row: number, column: number]> = {
  "64.03": [1, 3],
  "64.11": [2, 1],
  "64.08": [2, 2],
  "64.74": [2, 3],
  "64.07": [3, 1],
  "64.02": [3, 2],
  "64.72": [3, 3],
  "64.01": [4, 1],
  "64.09": [4, 2],
  "64.71": [4, 3],
  "64": [4, 4],
};

/** Tiles of the map, in the order of their places. */
export function ubin(p: Penyampaian[], nama: Map<string, string>, href: (kantor: string) => string): Tile[] {
  return p
    .map((k): Tile => {
      const [row, column] = TEMPAT[k.kantor] ?? [5, 1];
      return {
        id: k.kantor,
        name: nama.get(k.kantor) ?? k.kantor,
        row,
        column,
        state: k.keadaan === "ada" ? "value" : k.keadaan,
        value: k.n,
        unconfirmed: k.keadaan !== "belum" && k.kurang.length > 0,
        framed: k.kantor === "64",
        href: k.keadaan === "belum" ? undefined : href(k.kantor),
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
