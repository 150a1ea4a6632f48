import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { checkout } from "@/prisma/embedded";

/** What one file brings in: a path of this repository without its ending, or the name of a package. */
export type Import = { to: string; typeOnly: boolean };
export type Source = { file: string; text: string; first: string; imports: Import[] };

/** Every source file under some folders, with what it imports. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) => filesUnder(join(checkout, folder)).map(read));
}

/** Names that stand in the root of the repository, files and folders, without those that git ignores. */
export function rootNames(): string[] {
  const ignored = ["node_modules", "next-env.d.ts", ".git", ".data", ".env", "tsconfig.tsbuildinfo"];
  return readdirSync(checkout).filter((name) => !ignored.includes(name) && !name.startsWith(".next"));
}

/** Code without its comments, so that a rule about code does not trip over a word about it. */
export const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1");

/** Everything that a file needs at run time, itself included, as far as it is ours. */
export function reach(start: Source, all: Map<string, Source>, seen = new Set<string>()): Set<string> {
  const name = bare(start.file);
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { to, typeOnly } of start.imports) {
    const next = all.get(to);
    if (next && !typeOnly) reach(next, all, seen);
  }
  return seen;
}

/** Rings of files that need each other at run time, each told once as "a → b → a". */
export function cycles(files: Source[]): string[] {
  const all = byName(files);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, way: string[]) => {
    const seen = way.indexOf(name);
    if (seen >= 0) found.push([...way.slice(seen), name].join(" → "));
    if (seen >= 0 || done.has(name)) return;
    for (const { to, typeOnly } of all.get(name)?.imports ?? []) if (!typeOnly && all.has(to)) walk(to, [...way, name]);
    done.add(name);
  };
  for (const name of all.keys()) walk(name, []);
  return found;
}

/** Path without its ending: what imports name. */
export const bare = (file: string) => file.replace(/\.(tsx?|mjs)$/, "");

/** Sources by that name. */
export const byName = (all: Source[]) => new Map(all.map((s) => [bare(s.file), s]));

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.(tsx?|mjs)$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .filter((file) => !/\/(?:generated|\.next)\//.test(file))
    .sort();
}

const STATEMENT =
  /\b(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;

function read(path: string): Source {
  const file = relative(checkout, path);
  const text = readFileSync(path, "utf8");
  const imports = [...withoutComments(text).matchAll(STATEMENT)].map(([, type, names, from, alone]) => ({
    to: resolve(file, from ?? alone ?? ""),
    typeOnly: Boolean(type) || onlyTypes(names ?? ""),
  }));
  return { file, text, first: text.split("\n", 1)[0] ?? "", imports };
}

const onlyTypes = (names: string) =>
  /^\{[^}]+\}$/.test(names.trim()) &&
  names
    .replace(/[{}]/g, "")
    .split(",")
    .filter((name) => name.trim())
    .every((name) => name.trim().startsWith("type "));

function resolve(file: string, from: string): string {
  if (from.startsWith("@/")) return bare(from.slice(2));
  return from.startsWith(".") ? bare(join(dirname(file), from)) : from;
}
