import { cx } from "@/components/ui/cx";
import { formatNumber } from "./number";
import { type AmountClass, stepOf, tileClass } from "./scale";

export type Tile = {
  id: string;
  name: string;
  /** place on the wide map, each from 1 to 8 */
  row: number;
  column: number;
  /** value: above zero · nihil: said to be none · belum: has not reported */
  state: "value" | "nihil" | "belum";
  value: number;
  /** keeps its number though some of it is not confirmed: a hatched edge */
  unconfirmed?: boolean;
  /** a strong frame: not an area but the office above them */
  framed?: boolean;
  href?: string;
};

// Written out, because Tailwind finds class names as whole words in the source, and because a strict
// Content-Security-Policy refuses style attributes.
const rows = [
  "",
  "@md:row-start-1",
  "@md:row-start-2",
  "@md:row-start-3",
  "@md:row-start-4",
  "@md:row-start-5",
  "@md:row-start-6",
  "@md:row-start-7",
  "@md:row-start-8",
];
const columns = [
  "",
  "@md:col-start-1",
  "@md:col-start-2",
  "@md:col-start-3",
  "@md:col-start-4",
  "@md:col-start-5",
  "@md:col-start-6",
  "@md:col-start-7",
  "@md:col-start-8",
];
const grids = [
  "",
  "@md:grid-cols-1",
  "@md:grid-cols-2",
  "@md:grid-cols-3",
  "@md:grid-cols-4",
  "@md:grid-cols-5",
  "@md:grid-cols-6",
  "@md:grid-cols-7",
  "@md:grid-cols-8",
];

export function TileList({ tiles, classes, label }: { tiles: Tile[]; classes: AmountClass[]; label: string }) {
  const width = Math.max(1, ...tiles.map((tile) => tile.column));
  return (
    <ul aria-label={label} className={cx("grid max-w-xl grid-cols-3 gap-1.5", grids[width])}>
      {tiles.map((tile) => (
        <li key={tile.id} className={cx("flex", rows[tile.row], columns[tile.column])}>
          <Face tile={tile} classes={classes} />
        </li>
      ))}
    </ul>
  );
}

function Face({ tile, classes }: { tile: Tile; classes: AmountClass[] }) {
  const look = cx(
    "relative flex min-h-20 min-w-0 flex-1 flex-col justify-between overflow-hidden rounded-md border px-1.5 py-1.5 no-underline sm:px-2",
    tile.framed ? "border-surface ring-2 ring-ink" : tile.state === "nihil" ? "border-control" : "border-line",
    tile.state === "belum" && "hatch text-ink-soft",
    tile.state === "nihil" && "bg-surface text-ink",
    tile.state === "value" && tileClass[stepOf(tile.value, classes)],
  );
  const words = tileWords(tile);
  const inside = (
    <>
      {tile.unconfirmed && (
        <span aria-hidden="true" className="hatch absolute inset-y-0 right-0 w-2 border-l border-line" />
      )}
      <span className={cx("text-xs leading-4 hyphens-auto", tile.unconfirmed && "pr-1.5")}>
        {tile.name}
        <span className="sr-only">: </span>
      </span>
      <span className="text-xl leading-6 font-bold">
        {tile.state === "belum" ? <span aria-hidden="true">–</span> : formatNumber(tile.value)}
        {words && (
          <span className="sr-only">
            {tile.state !== "belum" && ", "}
            {words}
          </span>
        )}
      </span>
    </>
  );
  if (!tile.href) return <span className={look}>{inside}</span>;
  return (
    <a href={tile.href} className={cx(look, "hover:border-ink hover:underline", hoverInk(tile, classes))}>
      {inside}
    </a>
  );
}

// The page-wide hover colour of links would not be readable on a dark tile.
function hoverInk(tile: Tile, classes: AmountClass[]): string {
  const hover = [
    "",
    "hover:text-on-bronze-1",
    "hover:text-on-bronze-2",
    "hover:text-on-bronze-3",
    "hover:text-on-bronze-4",
    "hover:text-on-bronze-5",
    "hover:text-on-bronze-6",
  ];
  return (tile.state === "value" && hover[stepOf(tile.value, classes)]) || "hover:text-ink";
}

/** What a tile says beside its number. */
export function tileWords(tile: Tile): string {
  if (tile.state === "belum") return "belum menyampaikan data";
  return [tile.state === "nihil" && "nihil", tile.unconfirmed && "sebagian belum dipastikan"]
    .filter(Boolean)
    .join(", ");
}
