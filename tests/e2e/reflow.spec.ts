import { expect, type Page, test } from '@playwright/test';
import { elderDisplay, storeDisplay } from './display.ts';
import { missingAddress, pageTypes } from './page-types.ts';

/** The pages that are wider than the screen, with the first elements that stick out. */
async function findTooWide(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const address of [...pageTypes, missingAddress]) {
    await page.goto(address);
    const sticking = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const elements = [...document.querySelectorAll('body *')];
      const wide = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
      return [`宽${scrollWidth}px`, ...wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 100))];
    });
    if (sticking.length > 0) faults.push(`${address} ${sticking.join(' ')}`);
  }
  return faults;
}

test('no page scrolls sideways on a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await findTooWide(page)).toEqual([]);
});

test('no page scrolls sideways in 长辈模式 on a screen of 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await storeDisplay(page, elderDisplay);
  expect(await findTooWide(page)).toEqual([]);
});
