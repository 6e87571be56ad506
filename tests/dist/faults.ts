import assert from 'node:assert/strict';
import type { BuiltPage } from '../built-site.ts';

/** Fails with the faults of all pages, each under its page's address: the first twenty and their number. */
export function assertFaultless(pages: readonly BuiltPage[], check: (page: BuiltPage) => readonly string[]): void {
  assert.ok(pages.length > 0, '没有要检查的页面');
  const faults = pages.flatMap((page) => check(page).map((fault) => `${page.address}：${fault}`));
  assert.equal(faults.length, 0, [`${faults.length}处：`, ...faults.slice(0, 20)].join('\n'));
}

/** The values that stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
