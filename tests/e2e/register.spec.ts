import { expect, test } from '@playwright/test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { listAddresses } from '../built-site.ts';

const firstOf = (column: string) =>
  listAddresses(rootSite).find((address) => new RegExp(`^/${column}/[^/]+/$`).test(address)) ?? '';

for (const column of ['sources', 'standards']) {
  test(`a citation from /${column}/ is copied whole in each of its forms`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(firstOf(column));
    const forms = await page.locator('kb-copy').all();
    expect(forms.length).toBe(3);
    for (const form of forms) {
      await form.getByRole('button', { name: '复制' }).click();
      await expect(form.getByRole('status')).toHaveText('已复制');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await form.locator('pre').textContent());
    }
  });
}

test('from a figure to its source, to the page that cites it, and back', async ({ page }) => {
  await page.goto(firstOf('techniques'));
  const technique = await page.locator('h1').textContent();
  await page.locator('.figures tbody a').first().click();
  await expect(page).toHaveURL(/#source-/);
  await page.locator('.sources > li:target').getByRole('link', { name: /著录/ }).click();
  await expect(page.locator('h1')).not.toHaveText(technique ?? '');
  await page
    .locator('#cited-by ~ ul')
    .getByRole('link', { name: technique ?? '', exact: true })
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText(technique ?? '');
});
