import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Display } from '../../src/lib/display.ts';
import { storeDisplay } from './display.ts';
import { missingAddress, pageTypes } from './page-types.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const modes: Readonly<Record<string, Display>> = {
  浅色: { elder: false, theme: 'light' },
  深色: { elder: false, theme: 'dark' },
  长辈模式: { elder: true, theme: 'light' },
};

for (const [mode, display] of Object.entries(modes)) {
  for (const width of [390, 1280]) {
    test(`no page violates WCAG 2.2 AA: ${mode}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await storeDisplay(page, display);
      const faults: string[] = [];
      for (const address of [...pageTypes, missingAddress]) {
        await page.goto(address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] });
        // Pages have no frames; for theirs axe would open a second page at every run.
        const { violations } = await axe.setLegacyMode().analyze();
        for (const { id, nodes } of violations) {
          faults.push(...nodes.map(({ target }) => `${address} ${id} ${target.join(' ')}`));
        }
      }
      expect(faults).toEqual([]);
    });
  }
}
