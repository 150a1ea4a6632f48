/** What a runner did. A runner that died, or ran nothing, has failed once. */
export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** The counts of Vitest's JSON report; a file that could not be loaded is one failure. */
export function countVitest(report: VitestReport): Counts {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts of Playwright's JSON report; a test that needed a second try has failed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Makes sure that a bad end is never counted as a good one. */
export function settle(counts: Counts | undefined, exitCode: number): Counts {
  const found = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const nothing = found.passed + found.failed === 0;
  const silent = exitCode !== 0 && found.failed === 0;
  return nothing || silent ? { ...found, failed: found.failed + 1 } : found;
}

/** The sum over all runners. */
export function total(all: Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((before, each) => before + each[key], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}
