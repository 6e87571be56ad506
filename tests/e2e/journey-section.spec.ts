import { expect, test } from '@playwright/test';
import { A4, sheetSizes } from './paper.ts';
import { watch } from './watch.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('from 断面总磷超标 typed on a phone to a worksheet on one sheet of paper, and to a case like it', async ({
  page,
}) => {
  const faults = await watch(page);
  await page.goto('/');
  const box = page.locator('main input[type=search]');
  await box.fill('断面总磷超标');
  await box.press('Enter');
  const hit = page.locator('ol#search-results').getByRole('link', { name: '断面总磷超标', exact: true });
  await hit.first().click();
  await expect(page.locator('h1')).toHaveText('断面总磷超标');
  await expect(page.locator('#today ~ ol').first().getByRole('listitem').first()).toBeVisible();

  await page.getByRole('link', { name: '打开一页纸工作单' }).click();
  await expect(page.locator('h1')).toContainText('工作单');
  await expect(page.locator('.form')).toContainText('可能的原因');
  expect(await sheetSizes(page)).toEqual([A4]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载Word文件' }).click();
  expect((await downloading).suggestedFilename()).toBe('断面总磷超标工作单.docx');

  await page.goBack();
  await expect(page.locator('h1')).toHaveText('断面总磷超标');
  const problemUrl = page.url();
  await page.locator('#cases + ul').getByRole('link').first().click();
  await expect(page.locator('#figures')).toBeVisible();
  await expect(page.locator('#measures + ol').getByRole('listitem').first()).toBeVisible();
  await page.locator('#problems + ul').getByRole('link', { name: '断面总磷超标' }).click();
  await expect(page).toHaveURL(problemUrl);
  expect(faults).toEqual([]);
});
