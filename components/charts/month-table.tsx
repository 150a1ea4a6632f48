import { Table, Td, Th } from "@/components/ui/table";
import { formatNumber } from "./number";

export type MonthCell = { year: string; month: number; value: number; href?: string };

/** Months down, years across: years can be compared, and it fits a phone. What lies outside is a dash. */
export function MonthTable({
  cells,
  caption,
  monthHeader,
  months,
}: {
  cells: MonthCell[];
  caption: string;
  monthHeader: string;
  /** the twelve names */
  months: string[];
}) {
  const years = [...new Set(cells.map((cell) => cell.year))].sort();
  const find = (year: string, month: number) => cells.find((cell) => cell.year === year && cell.month === month);
  const sum = (year: string) => cells.reduce((n, cell) => n + (cell.year === year ? cell.value : 0), 0);
  return (
    <div className="mt-4 max-w-xl">
      <Table caption={caption} captionHidden>
        <thead>
          <tr>
            <Th>{monthHeader}</Th>
            {years.map((year) => (
              <Th key={year} numeric>
                {year}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((name, index) => (
            <tr key={name}>
              <th scope="row" className="py-1">
                {name}
              </th>
              {years.map((year) => {
                const cell = find(year, index + 1);
                return (
                  <Td key={year} numeric>
                    {!cell ? (
                      "–"
                    ) : cell.href && cell.value > 0 ? (
                      <a href={cell.href}>{formatNumber(cell.value)}</a>
                    ) : (
                      formatNumber(cell.value)
                    )}
                  </Td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t border-control font-bold">
          <tr>
            <th scope="row" className="px-3 py-1.5 text-left">
              Jumlah
            </th>
            {years.map((year) => (
              <Td key={year} numeric>
                {formatNumber(sum(year))}
              </Td>
            ))}
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}
