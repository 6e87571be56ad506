import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { basePathUrl } from './server.ts';
import { watch } from './watch.ts';

const prefixes: Readonly<Record<string, () => string>> = {
  'at the root': () => '',
  'under a base path': () => basePathUrl().replace(/\/$/, ''),
};

for (const [name, prefix] of Object.entries(prefixes)) {
  test(`nothing leaves the site, fails or is stored, ${name}`, async ({ page, context }) => {
    const faults = await watch(page);
    for (const address of [...pageTypes, '/search/?q=总磷']) {
      await page.goto(prefix() + address);
    }
    await expect(page.locator('#search-results li').first()).toBeVisible();
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });
}
