import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

interface Technique {
  readonly url: string;
  readonly fit: readonly {
    readonly acceptable?: { readonly min?: number; readonly max?: number };
    readonly preferred?: unknown;
    readonly outside: string;
  }[];
}

/** A technique with a condition that has an upper bound and no preferred range and the bound. */
async function findCondition(page: Page) {
  const { items } = await (await page.request.get('/api/v1/techniques.json')).json();
  for (const { url, fit } of items as Technique[]) {
    const rule = fit.find(({ acceptable, preferred }) => (acceptable?.max ?? 0) > 0 && !preferred);
    if (rule?.acceptable?.max !== undefined) return { url, max: rule.acceptable.max, outside: rule.outside };
  }
  throw new Error('没有一项技术有上限条件');
}

test('a reader sees the own value against the range, and what it means', async ({ page }) => {
  const faults = await watch(page);
  const { url, max, outside } = await findCondition(page);
  await page.goto(url);
  // Conditions stand scene by scene, so the plot is found by its own bound.
  const row = page.locator('tr', { has: page.locator(`svg[data-rule*='"max":${max}']`) }).first();
  const field = row.getByRole('textbox');
  const answer = row.locator('output');
  await field.fill(String(max));
  await expect(answer).toContainText('合用');
  await expect(row.locator('.plot-own')).toHaveAttribute('d', /^M\d/);
  await field.fill(String(max * 1.01));
  await expect(answer).toContainText(outside);
  expect(faults).toEqual([]);
});

test('what is no number is answered beside the field, keeps what was typed and draws nothing', async ({ page }) => {
  const { url } = await findCondition(page);
  await page.goto(url);
  const row = page.locator('tr', { has: page.locator('svg[data-rule]') }).first();
  const field = row.getByRole('textbox');
  for (const text of ['很多', '1e99x', '<b>', '--3']) {
    await field.fill(text);
    await expect(row.locator('output')).toContainText('只填数字');
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(row.locator('.plot-own')).toHaveAttribute('d', '');
  }
  await field.fill('');
  await expect(row.locator('output')).toBeEmpty();
});
