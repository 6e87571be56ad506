import { expect, test } from '@playwright/test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { listAddresses } from '../built-site.ts';
import { A4, sheetSizes } from './paper.ts';

/** In points, as a PDF has them. */
const A3_LANDSCAPE = [1191, 842];

test('on paper the plan keeps its text and leaves out what can only be clicked', async ({ page }) => {
  await page.goto('/plan/');
  const official = page.locator('[data-official]');
  const number = await official.count();
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['header', 'nav', 'form', 'button', 'footer a']) {
    await expect(page.locator(`${selector}:visible`), selector).toHaveCount(0);
  }
  await expect(page.locator('[data-official]:visible')).toHaveCount(number);
  await expect(page.locator('main')).toContainText('以发文机关的正式文本为准');
});

test('the plan prints on several sheets of A4', async ({ page }) => {
  await page.goto('/plan/');
  const sizes = await sheetSizes(page);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes).toEqual(sizes.map(() => A4));
});

test('the overview of all techniques prints on one sheet of two facing A4 pages', async ({ page }) => {
  await page.goto('/techniques/matrix/');
  expect(await sheetSizes(page)).toEqual([A3_LANDSCAPE]);
});

test('a printed lesson shows the answers that are folded on the screen', async ({ page }) => {
  const [lesson = ''] = listAddresses(rootSite).filter((address) => /^\/training\/[^/]+\/[^/]+\/$/.test(address));
  await page.goto(lesson);
  const answersShown = () =>
    page.locator('details > p').evaluateAll((answers) => answers.map((answer) => answer.checkVisibility()));
  expect(await answersShown()).toContain(false);
  await page.emulateMedia({ media: 'print' });
  expect(await answersShown()).not.toContain(false);
});

const addressesLike = (pattern: RegExp) => listAddresses(rootSite).filter((address) => pattern.test(address));

test('every field worksheet prints on one sheet of A4', async ({ page }) => {
  const worksheets = addressesLike(/^\/problems\/[^/]+\/worksheet\/$/);
  expect(worksheets.length).toBeGreaterThan(0);
  const sheets: Record<string, number[][]> = {};
  for (const address of worksheets) {
    await page.goto(address);
    sheets[address] = await sheetSizes(page);
  }
  expect(sheets).toEqual(Object.fromEntries(worksheets.map((address) => [address, [A4]])));
});

test('every template prints as the form alone, within the width of A4', async ({ page }) => {
  const templates = addressesLike(/^\/templates\/[^/]+\/$/);
  expect(templates.length).toBeGreaterThan(0);
  // The width between the margins, in CSS pixels.
  await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const faults: string[] = [];
  for (const address of templates) {
    await page.goto(address);
    const found = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const cells = [...document.querySelectorAll<HTMLElement>('.form :is(th, td, dt, dd, p, li)')];
      return [
        ...(scrollWidth > clientWidth ? [`宽${scrollWidth}`] : []),
        ...cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => `放不下：${cell.textContent}`),
      ];
    });
    faults.push(...found.map((fault) => `${address} ${fault}`));
    const shown = page.locator('main article > :visible');
    if ((await shown.count()) !== 2) faults.push(`${address} 印出了表以外的内容`);
  }
  expect(faults).toEqual([]);
  for (const address of templates.slice(0, 3)) {
    await page.goto(address);
    for (const size of await sheetSizes(page)) expect(size).toEqual(A4);
  }
});
