import { describe, expect, test } from "vitest";
import { type Source, sources } from "../support/sources";

const code = sources("app", "components", "lib", "proxy.ts", "instrumentation.ts", "prisma", "next.config.ts");

describe("packages", () => {
  const { dependencies, devDependencies } = JSON.parse(sources("package.json")[0]?.text ?? "{}");
  const known = (to: string, from: object) => {
    const [scope, name] = to.split("/");
    return to.startsWith("node:") || (to.startsWith("@") ? `${scope}/${name}` : (scope ?? "")) in from;
  };
  const ours = (to: string) => /^(app|components|lib|prisma|tests|public)\b/.test(to);
  const foreign = (s: Source) => [
    ...s.imports.map((i) => i.to).filter((to) => /^[@a-z]/.test(to) && !ours(to)),
    ...[...s.text.matchAll(/createRequire\([^)]*\)\("([^"]+)"\)/g)].map(([, to = ""]) => to),
  ];

  test("what is imported is declared, not borrowed from what another package brings along", () => {
    const declared = { ...dependencies, ...devDependencies };
    const found = [...code, ...sources("tests")];
    const borrowed = found.flatMap((s) =>
      foreign(s)
        .filter((to) => !known(to, declared))
        .map((to) => `${s.file} → ${to}`),
    );
    expect(borrowed).toEqual([]);
    expect(found.flatMap(foreign)).toContain("js-yaml");
  });

  test("what serves needs no package of the tests", () => {
    const tested = code.flatMap((s) =>
      foreign(s)
        .filter((to) => !known(to, dependencies))
        .map((to) => `${s.file} → ${to}`),
    );
    expect(tested).toEqual([]);
  });
});
