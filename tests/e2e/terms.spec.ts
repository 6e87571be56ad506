import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { readPages } from '../built-site.ts';

const [explained] = readPages(rootSite)
  .filter(({ document }) => document.querySelector('a.term'))
  .map(({ address }) => address);

test('a word of the glossary is explained where it stands, by pointer and by keyboard, and Escape takes it away', async ({
  page,
}) => {
  await page.goto(explained ?? '');
  const term = page.locator('a.term').first();
  const tooltip = page.getByRole('tooltip');
  await term.hover();
  await expect(tooltip).toHaveText(/[。；]$/);
  const meaning = (await tooltip.textContent()) ?? '';
  await expect(term).toHaveAccessibleDescription(meaning);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await page.locator('h1').hover();
  await term.focus();
  await expect(tooltip).toBeVisible();
  await term.click();
  await expect(page.locator(':target dd').first()).toHaveText(meaning);
});
