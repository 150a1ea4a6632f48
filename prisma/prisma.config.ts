import { join } from "node:path";
import { defineConfig } from "prisma/config";

// For Prisma's own commands where its download is open: npx prisma migrate deploy --config prisma/prisma.config.ts
export default defineConfig({
  schema: join(import.meta.dirname, "schema.prisma"),
  migrations: { path: join(import.meta.dirname, "migrations") },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
