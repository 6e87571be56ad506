import { expect, test } from '@playwright/test';
import { missingAddress, pageTypes } from './page-types.ts';

/** More stops than any page may have. */
const MOST_STOPS = 500;

/** Runs in the page: what a reader who uses the keyboard misses at the present stop; undefined where the way ends. */
function findFault(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element.matches('[data-visited]')) return undefined;
  element.setAttribute('data-visited', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const name = `<${element.localName}>${element.textContent?.trim().slice(0, 20)}`;
  if (!box) return `${name}看不见`;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}没有焦点框`;
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (!top) return `${name}在屏幕外`;
  return element.contains(top) ? '' : `${name}被<${top.localName}>${top.className}盖住`;
}

test('the first stop skips to the main text', async ({ page }) => {
  for (const address of pageTypes) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip, address).toBeFocused();
    await expect(skip, address).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main'), address).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('header *')), address).toBe(false);
  }
});

for (const width of [390, 1280]) {
  test(`every stop has a visible frame and is not covered: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const address of [...pageTypes, missingAddress]) {
      await page.goto(address);
      for (let stop = 0; ; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(findFault);
        if (fault === undefined) {
          if (stop === 0) faults.push(`${address} 没有可以停的地方`);
          break;
        }
        if (fault) faults.push(`${address} ${fault}`);
        if (stop > MOST_STOPS) throw new Error(`${address}停了${MOST_STOPS}次还没走完`);
      }
    }
    expect(faults).toEqual([]);
  });
}
