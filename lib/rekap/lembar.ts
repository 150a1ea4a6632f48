import { selXlsx } from "@/lib/format";

/** A cell of a workbook; there is none for a formula. */
export type Sel = {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  fontWeight?: "bold";
  format?: string;
  wrap?: boolean;
};
/** A sheet of a workbook; its first rows stay in sight. */
export type Lembar = { data: (Sel | null)[][]; sheet: string; stickyRowsCount?: number; columns: { width: number }[] };

/** Text, never taken for a formula. */
export const teks = (v: string, tebal = false): Sel => ({
  value: selXlsx(v),
  type: String,
  ...(tebal && { fontWeight: "bold" as const }),
});
/** A number: whole, or to one decimal. */
export const bilangan = (v: number, tebal = false): Sel => ({
  value: v,
  type: Number,
  format: Number.isInteger(v) ? "#,##0" : "#,##0.0",
  ...(tebal && { fontWeight: "bold" as const }),
});
