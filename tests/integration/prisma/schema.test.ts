import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { create, lacking } from "@/prisma/migrate";
import { useDatabase } from "../../support/database";

const database = useDatabase();

describe("schema.prisma and the migrations", () => {
  it("agree: Prisma misses nothing in them", async () => {
    expect(await lacking(database.url, "migrations")).toBeUndefined();
  });

  it("agree with a migrated database", async () => {
    expect(await lacking(database.url, "database")).toBeUndefined();
  });
});

describe("create", () => {
  it("writes what is new and only proposes what would be dropped", async () => {
    const folder = mkdtempSync(join(tmpdir(), "skema-"));
    const at = { migrations: join(folder, "migrations"), schema: join(folder, "schema.prisma") };
    try {
      mkdirSync(join(at.migrations, "0001_a"), { recursive: true });
      const first = "create table hanya_sql (n int);\ncreate table ada (id int primary key);";
      writeFileSync(join(at.migrations, "0001_a", "migration.sql"), first);
      const models = 'model Ada {\n  id Int @id\n  kata String\n\n  @@map("ada")\n}\n';
      writeFileSync(at.schema, `datasource db {\n  provider = "postgresql"\n}\n${models}`);
      const sql = readFileSync((await create(database.url, "Tambah Kata", at)) ?? "", "utf8");
      expect(sql).toMatch(/^ALTER TABLE "ada" ADD COLUMN/m);
      expect(sql).toMatch(/^-- DROP TABLE "hanya_sql"/m);
      expect(await create(database.url, "lagi", { ...at, schema: emptyOf(at.schema) })).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A schema without models: all that the migrations make is then only SQL's. */
function emptyOf(schema: string): string {
  const file = schema.replace("schema.prisma", "kosong.prisma");
  writeFileSync(file, 'datasource db {\n  provider = "postgresql"\n}\n');
  return file;
}
