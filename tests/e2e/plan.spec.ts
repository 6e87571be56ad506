import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => page.goto('/plan/').then(() => undefined));

test('the plan is shown as ended: its term was over on the last day of 2025', async ({ page }) => {
  await expect(page.locator('main')).toContainText('计划期已届满');
  await expect(page.locator('main')).toContainText('2025-12-31');
});

for (const address of ['/plan/', '/plan/2-3/']) {
  test(`an editor's note on ${address} leads to its place in the list of all corrections`, async ({ page }) => {
    await page.goto(address);
    const notes = page.locator('a[href*="#erratum-"]');
    for (const number of [0, (await notes.count()) - 1]) {
      await page.goto(address);
      await notes.nth(number).click();
      await expect(page).toHaveURL(/\/plan\/#erratum-/);
      await expect(page.locator('tr:target')).toBeInViewport();
    }
  });
}

test('the contents lead to the clauses', async ({ page }) => {
  await page.getByRole('navigation', { name: '计划目录' }).getByRole('link', { name: '流域污染防治' }).click();
  await expect(page.locator(':target')).toContainText('（三）流域污染防治与水生态保护修复');
  await expect(page.locator(':target')).toBeInViewport();
});

test('the button copies the citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.locator('kb-copy');
  await copy.getByRole('button', { name: '复制' }).click();
  await expect(copy.getByRole('status')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await copy.locator('[data-copy]').textContent());
  expect(copied).toContain('苏环办〔2022〕247号');
});

test('a browser that refuses to copy says so', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  const copy = page.locator('kb-copy');
  await copy.getByRole('button', { name: '复制' }).click();
  await expect(copy.getByRole('status')).toContainText('手动复制');
});
