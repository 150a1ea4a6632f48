import { cx } from "@/components/ui/cx";
import { formatNumber } from "./number";
import { type AmountClass, tileClass } from "./scale";
import type { Tile } from "./tiles";

/** Only what the map shows is explained. */
export function TileLegend({ tiles, classes }: { tiles: Tile[]; classes: AmountClass[] }) {
  const has = (state: Tile["state"]) => tiles.some((tile) => tile.state === state);
  return (
    <ul aria-label="Keterangan warna" className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {has("nihil") && <Key look="border-control bg-surface">nihil</Key>}
      {classes.map((entry) => (
        <Key key={entry.from} look={cx("border-line", tileClass[entry.step])}>
          {range(entry)}
        </Key>
      ))}
      {has("belum") && <Key look="hatch border-line">belum menyampaikan data</Key>}
      {tiles.some((tile) => tile.unconfirmed) && (
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="flex h-3 w-6 justify-end rounded-sm border border-line bg-bronze-2">
            <span className="hatch w-2.5" />
          </span>
          sebagian belum dipastikan
        </li>
      )}
    </ul>
  );
}

function Key({ look, children }: { look: string; children: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className={cx("h-3 w-6 rounded-sm border", look)} />
      {children}
    </li>
  );
}

function range({ from, to }: AmountClass): string {
  if (to === null) return `${formatNumber(from)} atau lebih`;
  return from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
}
