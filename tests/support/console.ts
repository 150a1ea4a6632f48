import { afterEach, beforeEach, vi } from "vitest";

// An error on the console that no test expected is a failure. A test that expects one spies on console.error itself.
let seen: unknown[][] = [];

beforeEach(() => {
  seen = [];
  vi.spyOn(console, "error").mockImplementation((...words) => void seen.push(words));
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  if (seen.length > 0)
    throw new Error(`console.error tidak diharapkan:\n${seen.map((words) => words.join(" ")).join("\n")}`);
});
