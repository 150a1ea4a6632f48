import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
const run = (name: string, more: string) =>
  spawnSync("sh", ["-c", `${scripts[name]} ${more}`], { cwd: root, encoding: "utf8", timeout: 60_000 });

// nothing is started, opened or changed before what stands behind a command has been understood
test.each(["demo", "start", "pekerja"])(
  "npm run %s says how it is called where it is called otherwise",
  { timeout: 60_000 },
  (name) => {
    const { status, stdout, stderr } = run(name, "--salah");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Pemakaian: .*npm (run )?\S+ --/);
    expect(stderr).not.toContain(" at ");
  },
);

test("a port that is none is told apart from one that is taken", { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync("sh", ["-c", scripts.demo ?? ""], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
    env: { ...process.env, PORT: "abc" },
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('PORT="abc" bukan porta. Isi bilangan 1 sampai 65535, misalnya PORT=3001.');
});
