import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The browser of the tests and where it comes from. */
export type Browser = { path: string; source: string };

/** Flags for a browser in a container without a screen that talks to nobody else. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const DEBIAN = "/usr/bin/chromium";

/** Finds a Chromium: the one named, the system's, Playwright's own; on Debian as root it is installed. */
export function findBrowser(): Browser {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH menunjuk ${named}, yang tidak ada.`);
  if (named) return { path: named, source: "CHROMIUM_PATH" };
  if (existsSync(DEBIAN)) return { path: DEBIAN, source: "sistem" };
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, source: "Playwright" };
  if (install()) return { path: DEBIAN, source: "dipasang dengan apt-get" };
  throw new Error(
    "Uji peramban memerlukan Chromium. Pasang salah satu: paket chromium sistem, `npx playwright install chromium`, atau isi CHROMIUM_PATH.",
  );
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  console.log("Chromium tidak ditemukan: memasang paket Debian chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", ["-qq", ...args], { env, stdio: "inherit" }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium") && existsSync(DEBIAN);
}
