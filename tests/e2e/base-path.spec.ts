import { expect, type Locator, type Page, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { basePathUrl } from './server.ts';

/** Clicks a link of this site and expects one of its pages under the base path. */
async function follow(page: Page, link: Locator): Promise<void> {
  const from = page.url();
  await link.click();
  await page.waitForLoadState();
  expect(page.url(), `从${from}`).toMatch(new RegExp(`^${basePathUrl()}`));
  await expect(page.locator('h1'), page.url()).toHaveText(/^(?!没有这个页面)/);
}

test('every type of page is there under the base path', async ({ page }) => {
  for (const address of pageTypes) {
    const response = await page.goto(basePathUrl() + address.slice(1));
    expect(response?.status(), address).toBe(200);
    await expect(page.locator('h1'), address).toBeVisible();
  }
});

test('a reader who follows the text stays under it', async ({ page }) => {
  for (const address of pageTypes) {
    await page.goto(basePathUrl() + address.slice(1));
    const links = page.locator('main a[href$="/"]:visible');
    if ((await links.count()) > 0) await follow(page, links.last());
  }
});

test('a reader who uses the navigation, the footer or the search box stays under it', async ({ page }) => {
  await page.goto(basePathUrl());
  const links = page.locator(':is(header, footer) a');
  const number = await links.count();
  expect(number).toBeGreaterThan(5);
  for (let index = 0; index < number; index += 1) await follow(page, links.nth(index));
  await page.locator('input[type=search]').first().fill('总磷');
  await page.locator('input[type=search]').first().press('Enter');
  await expect(page).toHaveURL(new RegExp(`^${basePathUrl()}search/\\?q=`));
});
