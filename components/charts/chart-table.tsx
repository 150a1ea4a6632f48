import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";
import { formatNumber } from "./number";

export type TwinCell = number | string | null | { value: number | string; href?: string };
export type Twin = { caption: string; columns: string[]; rows: { key: string; cells: TwinCell[] }[] };

/** The same figures as a table: the first column names the row, numbers stand right. */
function ChartTable({ caption, columns, rows }: Twin) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <Th key={column} numeric={index > 0 && rows.some((row) => isNumber(row.cells[index]))}>
              {column}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th key={columns[index]} scope="row">
                  {show(cell)}
                </th>
              ) : (
                <Td key={columns[index]} numeric={isNumber(cell)}>
                  {show(cell)}
                </Td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The twin behind a <details>, for under a chart. */
export function ChartTwin({
  open = false,
  summary = open ? "Angkanya sebagai tabel" : "Lihat sebagai tabel",
  ...twin
}: Twin & { open?: boolean; summary?: string }) {
  return (
    <details open={open} className="mt-4 not-open:print:hidden">
      <summary className="w-fit text-sm text-accent underline underline-offset-4 hover:text-accent-hover">
        {summary}
      </summary>
      <div className="mt-3">
        <ChartTable {...twin} />
      </div>
    </details>
  );
}

function isNumber(cell: TwinCell | undefined): boolean {
  return typeof cell === "number" || (typeof cell === "object" && cell !== null && typeof cell.value === "number");
}

function show(cell: TwinCell): ReactNode {
  if (cell === null) return "–";
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "string") return cell;
  const text = typeof cell.value === "number" ? formatNumber(cell.value) : cell.value;
  return cell.href ? <a href={cell.href}>{text}</a> : text;
}
