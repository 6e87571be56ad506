import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { listAddresses } from '../built-site.ts';

/** In points, as a PDF has them. */
const A4 = [595, 842];
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

/** Width and height of every sheet of the printed page. */
async function sheetSizes(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}
