import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "vitest/config";
import { TEST_SECRETS } from "./support/secrets.ts";

const root = dirname(import.meta.dirname);
// a zone that is nobody's: whoever leans on the machine's own fails
process.env.TZ = "Asia/Kathmandu";

const serverOnly = createRequire(import.meta.url).resolve("server-only");
const slow = "tests/**/*.lama.test.ts";
// asks the build over HTTP
const site = "tests/**/*.situs.test.ts";
const database = {
  globalSetup: [join(root, "tests/support/integration.ts")],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  root,
  // outside Next "server-only" throws; its empty twin stands in for it
  resolve: { alias: { "@": root, "server-only": join(dirname(serverOnly), "empty.js") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    setupFiles: [join(root, "tests/support/console.ts")],
    env: { TZ: "Asia/Kathmandu", DATABASE_URL: "", ...TEST_SECRETS },
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], exclude: [slow] } },
      {
        extends: true,
        test: { name: "integrasi", include: ["tests/integration/**/*.test.ts"], exclude: [slow, site], ...database },
      },
      {
        extends: true,
        test: { name: "situs", include: [site], ...database, testTimeout: 300_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: "lama", include: [slow], ...database, testTimeout: 30 * 60_000 },
      },
    ],
  },
});
