import type { ReactNode } from "react";
import { cx } from "./cx";
import { type Sort, Table, Td, Th, Tr } from "./table";

export type Column<Row> = {
  key: string;
  header: ReactNode;
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
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  /** finished <tr> rows: totals */
  footer?: ReactNode;
}) {
  if (rows.length === 0 && empty) return empty;
  return (
    <Table caption={caption} captionHidden={captionHidden}>
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
          <Tr key={rowKey(row)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th
                  key={column.key}
                  scope="row"
                  className={cx("border-b border-line px-3 py-2 align-top font-normal", column.className)}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <Td key={column.key} numeric={column.numeric} nowrap={column.nowrap} className={column.className}>
                  {column.cell(row)}
                </Td>
              ),
            )}
          </Tr>
        ))}
      </tbody>
      {footer && <tfoot className="border-t border-control font-bold">{footer}</tfoot>}
    </Table>
  );
}
