import { expect, test } from '@playwright/test';
import { missingAddress } from './page-types.ts';
import { basePathUrl } from './server.ts';

const prefixes: Readonly<Record<string, () => string>> = {
  'at the root': () => '',
  'under a base path': () => basePathUrl().replace(/\/$/, ''),
};

for (const [name, prefix] of Object.entries(prefixes)) {
  test(`a wrong address is answered as such, with a page that leads on, ${name}`, async ({ page }) => {
    for (const wrong of [missingAddress, '/techniques/nonesuch/', '/plan/9-9/']) {
      const response = await page.goto(prefix() + wrong);
      expect(response?.status(), wrong).toBe(404);
      await expect(page.locator('h1')).toHaveText('没有这个页面');
    }
    await page.locator('main').getByRole('link', { name: '技术目录' }).click();
    await expect(page.locator('h1')).toHaveText('技术目录');
  });
}
