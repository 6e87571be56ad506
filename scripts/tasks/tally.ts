import type { JSONReport } from '@playwright/test/reporter';
import type { NodeTestCounts } from './node-test-reporter.ts';

/** How many checks passed and failed. A test that was skipped has failed: nothing was shown. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

export function formatTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A command without tests of its own counts as one check. */
export function tallyOfExitCode(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param json what node-test-reporter.ts writes */
export function tallyOfNodeTest(json: string): Tally {
  const { passed, tests } = JSON.parse(json) as NodeTestCounts;
  return { passed, failed: tests - passed };
}

/** @param json what Playwright's JSON reporter writes */
export function tallyOfPlaywright(json: string): Tally {
  const { stats, errors } = JSON.parse(json) as Pick<JSONReport, 'stats' | 'errors'>;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** What a test run amounts to: it fails too if it ends badly without a failed test, or has no test at all. */
export function tallyOfRun(code: number, reported: Tally): Tally {
  const nothingShown = reported.failed === 0 && (code !== 0 || reported.passed === 0);
  return nothingShown ? { ...reported, failed: 1 } : reported;
}
