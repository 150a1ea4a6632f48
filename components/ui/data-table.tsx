import type { ReactNode } from "react";
import { type Sort, Table, Td, Th } from "./table";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** the header in words, where it is not a text; stands before the value on a phone */
  label?: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  nowrap?: boolean;
  sort?: Sort;
  /** names the row: a <th scope="row"> */
  rowHeader?: boolean;
  className?: string;
};

/** A table from finished rows: dense, sticky header, sortable by links. `empty` stands in its place when there are none. */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  empty,
  footer,
  phone = "stack",
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  /** finished <tr> rows: totals */
  footer?: ReactNode;
  /** stack: rows become sheets; scroll: for tables of numbers */
  phone?: "stack" | "scroll";
}) {
  if (rows.length === 0 && empty) return empty;
  return (
    <Table caption={caption} captionHidden={captionHidden} stack={phone === "stack"}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Th key={column.key} sort={column.sort} numeric={column.numeric} className={column.className}>
              {column.header}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th key={column.key} scope="row" className={column.className}>
                  {column.cell(row)}
                </th>
              ) : (
                <Td
                  key={column.key}
                  data-label={labelOf(column)}
                  numeric={column.numeric}
                  nowrap={column.nowrap}
                  className={column.className}
                >
                  {column.cell(row)}
                </Td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {footer && <tfoot className="border-t border-control font-bold">{footer}</tfoot>}
    </Table>
  );
}

function labelOf<Row>({ label, header }: Column<Row>): string | undefined {
  return label ?? (typeof header === "string" ? header : undefined);
}
