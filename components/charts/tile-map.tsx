import { ChartTwin } from "./chart-table";
import { amountClasses } from "./scale";
import { TileLegend } from "./tile-legend";
import { type Tile, TileList, tileWords } from "./tiles";

/** Named tiles in their rough places; on a phone the same tiles in rows; the table one click away. */
export function TileMap({
  tiles,
  label,
  valueHeader,
  nameHeader = "Nama",
  tableOpen = false,
  legend = true,
  twin = true,
}: {
  tiles: Tile[];
  /** "Dugaan pelanggaran menurut kantor" */
  label: string;
  /** head of the number column in the twin */
  valueHeader: string;
  nameHeader?: string;
  tableOpen?: boolean;
  /** its classes are whole numbers: shares and rates go without */
  legend?: boolean;
  /** the same as a table, below; not where the page has that elsewhere */
  twin?: boolean;
}) {
  const remarks = tiles.some((tile) => tileWords(tile));
  const classes = amountClasses(tiles.map((tile) => (tile.state === "value" ? tile.value : 0)));
  return (
    <figure className="@container">
      <TileList tiles={tiles} classes={classes} label={label} />
      {legend && <TileLegend tiles={tiles} classes={classes} />}
      {twin && (
        <ChartTwin
          open={tableOpen}
          caption={label}
          columns={[nameHeader, valueHeader, ...(remarks ? ["Keterangan"] : [])]}
          rows={tiles.map((tile) => ({
            key: tile.id,
            cells: [
              tile.name,
              tile.state === "belum" ? null : { value: tile.value, href: tile.href },
              ...(remarks ? [tileWords(tile)] : []),
            ],
          }))}
        />
      )}
    </figure>
  );
}
