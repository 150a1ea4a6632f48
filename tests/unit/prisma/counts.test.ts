import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, settle, total } from "../../support/counts";

describe("counts of the runners", () => {
  it("counts a file that could not be loaded as a failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it("counts a second try and an error outside tests as failures", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  it("never takes a dead or an idle runner for a good one", () => {
    expect(settle(undefined, 1).failed).toBe(1);
    expect(settle({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
    expect(settle({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(settle({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(settle({ passed: 9, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it("adds up", () => {
    const one = { passed: 1, failed: 0, skipped: 2 };
    expect(total([one, { passed: 4, failed: 1, skipped: 0 }])).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });
});
