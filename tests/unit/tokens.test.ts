import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const read = (text: string) =>
  Object.fromEntries([...text.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]));
const light = read(css.slice(css.indexOf("@theme"), css.indexOf("@custom-variant")));
const dark = { ...light, ...read(css.slice(css.indexOf("@variant dark"))) };

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const across = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));
const texts = [
  ...across(["ink", "ink-soft", "ink-faint", "accent", "accent-hover", "danger", "danger-hover"], grounds),
  ...across(["ink", "ink-soft", "accent", "accent-hover"], ["bronze-1", "danger-soft"]),
  ...across(["danger", "danger-hover"], ["danger-soft"]),
  ...across(["ink", "ink-soft"], ["hatch-1", "hatch-2"]),
  ...across(["paper"], ["ink", "ink-hover"]),
  ...across(["on-danger"], ["danger", "danger-hover"]),
  ...across(["on-rail", "rail-soft", "rail-accent"], ["rail", "rail-hover"]),
  ...[1, 2, 3, 4, 5, 6].map((step) => [`on-bronze-${step}`, `bronze-${step}`] as const),
  ["rail", "rail-accent"] as const,
];
// Edges of controls, focus rings, and the bars that carry a figure by their length.
const shapes = [
  ...across(["control", "focus", "bronze-4", "danger"], grounds),
  ...across(["bronze-4"], ["bronze-1"]),
  ...across(["rail-accent"], ["rail", "rail-hover"]),
];

describe.each([
  ["terang", light],
  ["gelap", dark],
])("tema %s", (_, tokens) => {
  const ratio = (front: string, back: string) => contrast(tokens[front] ?? "#", tokens[back] ?? "#");
  test.each(texts)("teks %s di atas %s ≥ 4,5", (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes)("bentuk %s di atas %s ≥ 3", (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
  });
});

test("tema gelap mengganti setiap warna, kecuali yang memang tetap", () => {
  const kept = ["on-rail", "rail-soft", "rail-accent"];
  const replaced = Object.keys(read(css.slice(css.indexOf("@variant dark"))));
  expect(Object.keys(light).filter((name) => !replaced.includes(name))).toEqual(expect.arrayContaining(kept));
  expect(Object.keys(light).filter((name) => !replaced.includes(name))).toHaveLength(kept.length);
});
