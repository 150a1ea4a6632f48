import { expect, test } from "vitest";
import { idUrut } from "@/lib/id";

test("an id says when it was made, and those of one instant differ", () => {
  const before = Date.now();
  const ids = Array.from({ length: 1000 }, idUrut);
  const after = Date.now();
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const made = Number.parseInt(id.replace("-", "").slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(after);
  }
});
