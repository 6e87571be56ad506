import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Display } from '../../src/lib/display.ts';
import { storeDisplay } from './display.ts';
import { missingAddress, pageTypes } from './page-types.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const modes: Readonly<Record<string, Display>> = {
  浅色: { elder: false, theme: 'light' },
  深色: { elder: false, theme: 'dark' },
  长辈模式: { elder: true, theme: 'light' },
};

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] });
  // Pages have no frames; for theirs axe would open a second page at every run.
  const { violations } = await axe.setLegacyMode().analyze();
  const { pathname, search } = new URL(page.url());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${pathname}${search} ${id} ${target.join(' ')}`),
  );
}

for (const [mode, display] of Object.entries(modes)) {
  for (const width of [390, 1280]) {
    test(`no page violates WCAG 2.2 AA: ${mode}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await storeDisplay(page, display);
      const faults: string[] = [];
      for (const address of [...pageTypes, missingAddress]) {
        await page.goto(address);
        faults.push(...(await findViolations(page)));
      }
      expect(faults).toEqual([]);
    });
  }
}

test('the results of a search, and the answer where there are none, violate nothing', async ({ page }) => {
  for (const query of ['总磷', '龘靐']) {
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('#search-results li, [data-nothing] li').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  }
});
