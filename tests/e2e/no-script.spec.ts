import { expect, test } from '@playwright/test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { kindOf, readPages } from '../built-site.ts';
import { pageTypes } from './page-types.ts';

test.use({ javaScriptEnabled: false });

test('no page shows a control that does nothing', async ({ page }) => {
  for (const address of pageTypes) {
    await page.goto(address);
    await expect(page.locator(':is(button, input, select):visible:not(form[action] *)'), address).toHaveCount(0);
  }
});

test('a technique shows its text, figures and sources', async ({ page }) => {
  await page.goto('/techniques/zeolite-rotor-rto/');
  for (const id of [
    'figures',
    'fits-when',
    'limits',
    'operation',
    'ask-the-vendor',
    'acceptance',
    'failures',
    'sources',
  ]) {
    await expect(page.locator(`#${id}`)).toBeVisible();
  }
  const figures = page.locator('[id^=fig-]');
  expect(await figures.count()).toBeGreaterThanOrEqual(4);
  for (const figure of await figures.all()) await expect(figure).toBeVisible();
  await figures.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the plan and its clauses show the official text, and lead to each other', async ({ page }) => {
  await page.goto('/plan/');
  const official = page.locator('[data-official]');
  expect(await official.count()).toBeGreaterThan(60);
  await expect(official.first()).toBeVisible();
  await expect(official.last()).toBeVisible();
  await page.locator('#text a[href="/plan/2-3/"]').first().click();
  await expect(page).toHaveURL('/plan/2-3/');
  await expect(official.first()).toBeVisible();
  await expect(page.locator('#guidance')).toBeVisible();
});

test('the catalogue lists every technique', async ({ page }) => {
  const techniques = readPages(rootSite).filter(({ html }) => kindOf(html) === '技术');
  await page.goto('/techniques/');
  const links = page.locator('[data-item]').getByRole('link');
  await expect(links).toHaveCount(techniques.length);
  await expect(links.last()).toBeVisible();
});

test('the search page leads to the sitemap', async ({ page }) => {
  await page.goto('/search/?q=总磷');
  await page.locator('main').getByRole('link', { name: '网站地图' }).click();
  await expect(page.locator('h1')).toHaveText('网站地图');
});
