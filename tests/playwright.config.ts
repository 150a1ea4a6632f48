import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./support/browser";

process.env.TZ = "Asia/Kathmandu";
if (!process.env.E2E_URL) throw new Error('E2E_URL kosong: jalankan lewat "npm run uji -- e2e [berkas]".');

const DESK = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: "e2e",
  outputDir: ".hasil/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.E2E_URL,
    locale: "id-ID",
    timezoneId: "Asia/Makassar",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findBrowser().path, args: BROWSER_FLAGS },
  },
  projects: [
    // Figures, the press's and the dashboards', are read before journeys add records to the same demo.
    { name: "angka", use: DESK, testMatch: /publik\.test|dasbor\.spec/ },
    {
      name: "lebar",
      dependencies: ["angka"],
      use: DESK,
      testIgnore: /\.ponsel\.|publik\.test|dasbor\.spec/,
    },
    { name: "ponsel", use: { ...devices["Pixel 5"], viewport: { width: 360, height: 740 } }, testMatch: /\.ponsel\./ },
  ],
});
