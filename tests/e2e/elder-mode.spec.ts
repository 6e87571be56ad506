import { expect, test } from '@playwright/test';
import { elderDisplay, storeDisplay } from './display.ts';
import { missingAddress, pageTypes } from './page-types.ts';

/** Runs in the page: what is smaller than 长辈模式 promises, and blocks of the main text that stand side by side. */
function findFaults(): string[] {
  const controls = 'button, input:not([type=checkbox], [type=radio]), label:has(input), summary, nav a, footer a';
  const blocks = 'section, aside, nav, form, table, p, ul, ol, div';

  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility() && width > 1 && height > 1;
  };
  const hasOwnText = (element: Element): boolean =>
    element.matches('input') ||
    [...element.childNodes].some(({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim());
  // A drawing is scaled, and its letters with it.
  const sizeOf = (element: Element): number =>
    Number.parseFloat(getComputedStyle(element).fontSize) *
    (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1);
  const isBeside = (a: Element, b: Element): boolean => {
    const [boxA, boxB] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return boxA.top < boxB.bottom - 1 && boxB.top < boxA.bottom - 1;
  };
  // Terms and their values may share a line.
  const standsBeside = (element: Element): boolean =>
    element.matches(`main :is(${blocks}):not(dl *)`) &&
    [...(element.parentElement?.children ?? [])].some(
      (other) => other !== element && other.matches(blocks) && isShown(other) && isBeside(element, other),
    );

  const faults: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!isShown(element)) continue;
    const report = (fault: string) =>
      faults.push(`${fault}：<${element.localName}>${element.textContent?.trim().slice(0, 20)}`);
    if (hasOwnText(element) && sizeOf(element) < 18) report('小字');
    if (element.matches(controls) && element.getBoundingClientRect().height < 44) report('控件不够高');
    if (standsBeside(element)) report('不是一栏');
  }
  return faults;
}

for (const width of [390, 1280]) {
  test(`text is 18 px, controls are 44 px high, and there is one column: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await storeDisplay(page, elderDisplay);
    const faults: string[] = [];
    for (const address of [...pageTypes, missingAddress]) {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found = await page.evaluate(findFaults);
      faults.push(...found.map((fault) => `${address} ${fault}`));
    }
    expect(faults.slice(0, 40)).toEqual([]);
  });
}
