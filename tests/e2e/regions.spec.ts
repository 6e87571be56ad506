import { expect, test } from '@playwright/test';

test('the map leads to a page of each of the thirteen cities, by keyboard too, and says what is there', async ({
  page,
}) => {
  const { items } = await (await page.request.get('/api/v1/regions.json')).json();
  await page.goto('/regions/');
  const tiles = page.locator('svg').getByRole('link');
  await expect(tiles).toHaveCount(13);
  for (const { title, url, cases } of items) {
    const tile = tiles.filter({ hasText: title });
    await expect(tile).toHaveAttribute('href', url);
    await expect(tile).toHaveAccessibleName(new RegExp(`^${title}：案例${cases.length}个`));
  }
  await tiles.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText(/市$/);
  await expect(page.locator('svg [aria-current=page]')).toHaveCount(1);
});
