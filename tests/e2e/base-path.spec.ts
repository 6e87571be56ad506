import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { basePathUrl } from './server.ts';

test('every type of page is there under the base path', async ({ page }) => {
  for (const address of pageTypes) {
    const response = await page.goto(basePathUrl() + address.slice(1));
    expect(response?.status(), address).toBe(200);
    await expect(page.locator('h1'), address).toBeVisible();
  }
});

test('a reader who clicks stays under the base path', async ({ page }) => {
  const { pathname: base } = new URL(basePathUrl());
  for (const address of pageTypes) {
    await page.goto(basePathUrl() + address.slice(1));
    const links = page.locator('main a[href$="/"]:visible');
    if ((await links.count()) === 0) continue;
    await links.last().click();
    await page.waitForLoadState();
    const { pathname } = new URL(page.url());
    expect(pathname, `从${address}走到`).toMatch(new RegExp(`^${base}`));
    await expect(page.locator('h1'), pathname).not.toHaveText('没有这个页面');
  }
});

test('the navigation, the footer and the search box stay under it', async ({ page }) => {
  const { pathname: base } = new URL(basePathUrl());
  await page.goto(basePathUrl());
  const hrefs = await page
    .locator(':is(header, footer) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const href of new Set(hrefs)) {
    await page.goto(basePathUrl());
    await page.locator(`:is(header, footer) a[href="${href}"]`).first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(href);
    await expect(page.locator('h1'), String(href)).not.toHaveText('没有这个页面');
  }
  await page.getByRole('searchbox').first().fill('总磷');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page).toHaveURL(new RegExp(`${base}search/\\?q=`));
});
