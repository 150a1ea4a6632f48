import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { checkout } from "@/prisma/embedded";

/** Where a session is wanted or made, where files of the inside lie, and where the machinery is asked for its health. */
const CLOSED = /^\/(kerja|masuk|gaya|api\/(auth|berkas|sesi|surat|sehat|siap))(\/|$)/;
const MADE: Record<string, string> = { "sitemap.ts": "sitemap.xml", "robots.ts": "robots.txt" };

/** Every address that anybody may open, as the folder of addresses tells: `/data/[jenis]/[id]`. */
export function publicRoutes(): string[] {
  const root = join(checkout, "app");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .flatMap(({ name, parentPath }) => {
      const made = MADE[name];
      if (!made && !/^(page\.tsx|route\.ts)$/.test(name)) return [];
      const folders = relative(root, parentPath)
        .split("/")
        .filter((f) => f && !f.startsWith("("));
      return `/${[...folders, ...(made ? [made] : [])].join("/")}`;
    })
    .filter((route) => !CLOSED.test(route))
    .sort();
}

/** The parts of a route that the visitor writes: `[jenis]`, `[...jalur]`. */
export const partsOf = (route: string): string[] => route.match(/\[[^/]+\]/g) ?? [];
