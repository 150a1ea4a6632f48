import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "@/prisma/embedded";

export type Column = { name: string; type: string; nullable: boolean; list: boolean; native?: string };
export type Schema = { tables: Record<string, Record<string, Column>>; enums: Record<string, string[]> };

const SCALARS = ["String", "Int", "BigInt", "Boolean", "DateTime", "Json", "Bytes", "Decimal", "Float"];
const mapped = (text: string) => /@map\("([^"]+)"\)/.exec(text)?.[1];

/** What prisma/schema.prisma says of tables and enums, under the names that they bear in the database. */
export function readSchema(): Schema {
  const text = readFileSync(join(checkout, "prisma/schema.prisma"), "utf8").replace(/\/\/[^\n]*/g, "");
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)];
  const enums: Record<string, string[]> = {};
  const tables: Schema["tables"] = {};
  for (const [, kind, name = "", body = ""] of blocks) {
    const lines = body.split("\n").map((line) => line.trim());
    const fields = lines.filter((line) => line && !line.startsWith("@@"));
    if (kind === "enum") enums[name] = fields.map((line) => mapped(line) ?? line.split(/\s/)[0] ?? "");
    else tables[tableName(body) ?? name] = columns(fields);
  }
  for (const table of Object.values(tables))
    for (const [name, column] of Object.entries(table))
      if (!SCALARS.includes(column.type) && !(column.type in enums)) delete table[name];
  return { tables, enums };
}

const tableName = (body: string) => /@@map\("([^"]+)"\)/.exec(body)?.[1];

function columns(lines: string[]): Record<string, Column> {
  return Object.fromEntries(
    lines.map((line) => {
      const [field = "", type = "", ...rest] = line.split(/\s+/);
      const name = mapped(line) ?? field;
      const native = /@db\.(\w+)/.exec(rest.join(" "))?.[1];
      const column = {
        name,
        type: type.replace(/[?[\]]/g, ""),
        nullable: type.endsWith("?"),
        list: type.endsWith("[]"),
      };
      return [name, { ...column, native }];
    }),
  );
}
