import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTallies, formatTally, tallyOfExitCode, tallyOfNodeTest, tallyOfPlaywright, tallyOfRun } from './tally.ts';

test('tallies are added and printed as the last line wants them', () => {
  assert.equal(formatTally(addTallies({ passed: 3, failed: 1 }, { passed: 4, failed: 0 })), '7 passed, 1 failed');
});

test('a command counts as one check', () => {
  assert.deepEqual(tallyOfExitCode(0), { passed: 1, failed: 0 });
  assert.deepEqual(tallyOfExitCode(2), { passed: 0, failed: 1 });
});

test('a test of node:test that did not pass has failed, skipped or not', () => {
  const counts = { tests: 9, passed: 5, failed: 1, cancelled: 1, skipped: 1, todo: 1, suites: 2, topLevel: 4 };
  assert.deepEqual(tallyOfNodeTest(JSON.stringify(counts)), { passed: 5, failed: 4 });
});

test('a test of Playwright that did not pass has failed, and so has an error outside the tests', () => {
  const stats = { expected: 6, unexpected: 1, flaky: 1, skipped: 1 };
  assert.deepEqual(tallyOfPlaywright(JSON.stringify({ stats, errors: [{}] })), { passed: 6, failed: 4 });
});

test('a run without a test fails', () => {
  assert.deepEqual(tallyOfRun(0, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
});

test('a run that ends badly fails, though no test did', () => {
  assert.deepEqual(tallyOfRun(1, { passed: 5, failed: 0 }), { passed: 5, failed: 1 });
});

test('failed tests are counted once, though the run ends badly because of them', () => {
  assert.deepEqual(tallyOfRun(1, { passed: 5, failed: 2 }), { passed: 5, failed: 2 });
});
