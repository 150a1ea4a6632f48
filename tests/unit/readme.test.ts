import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allDemoAccounts, demoAccounts, demoPassword } from "@/prisma/seed/accounts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readme = read("README.md");
const found = (pattern: RegExp, text = readme) => [...new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ""))];

/** The part under one heading. */
const part = (heading: string) => readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";

describe("README", () => {
  it("tells the demo's password and shows exactly the accounts that the demo shows", () => {
    expect(readme).toContain(`\`${demoPassword}\``);
    const shown = found(/^\| (\S+@contoh\.bawaslu) \|/gm);
    expect(shown.sort()).toEqual(demoAccounts.map((a) => a.surel).sort());
    for (const surel of found(/(\w[\w.-]*@contoh\.bawaslu)/g))
      expect(allDemoAccounts.map((a) => a.surel)).toContain(surel);
  });

  it("names commands that exist, and all of them", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = found(/npm (?:run )?(\w+(?::\w+)?)/g).filter((name) => name !== "install" && name !== "ci");
    for (const name of named) expect(Object.keys(scripts), name).toContain(name);
    const own = Object.keys(scripts).filter((name) => name !== "postinstall");
    expect(own.filter((name) => !part("Perintah").includes(name))).toEqual([]);
  });

  it("lists every setting that the code reads", () => {
    const folders = ["lib", "prisma", "app", "components", "tests/support"];
    const code = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("generated"))
        .map((file) => read(join(folder, file))),
    );
    const used = found(/process\.env\.([A-Z0-9_]+)/g, `${code.join("\n")}${read("next.config.ts")}`);
    const inner = /^(NODE_ENV|TZ|DEBUG|NEXT_PHASE|NEXT_TELEMETRY_DISABLED|PRISMA_\w+|UJI_\w+|E2E_\w+)$/;
    const table = part("Pengaturan");
    expect(used.filter((name) => !inner.test(name) && !table.includes(`\`${name}\``))).toEqual([]);
  });

  it("has every folder of lib on its map", () => {
    const map = part("Peta rumah");
    const folders = readdirSync(join(root, "lib"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !map.includes(`${name}/`))).toEqual([]);
  });

  it("links only to what is there", () => {
    for (const target of found(/\]\((?!https?:)([^)#]+)\)/g)) expect(existsSync(join(root, target)), target).toBe(true);
    const files = found(/`((?:lib|prisma|tests|app|components)\/[\w./-]+\.\w+)`/g, readme + read("SECURITY.md"));
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
    expect(files.length).toBeGreaterThan(5);
  });
});
