import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

interface Technique {
  readonly title: string;
  readonly areas: readonly number[];
  readonly class: string;
}

const items = (page: Page) => page.locator('[data-item]:visible');
const status = (page: Page) => page.locator('kb-catalogue').getByRole('status');
const choice = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const titles = (page: Page) => items(page).getByRole('link').allTextContents();

async function openCatalogue(page: Page, query = ''): Promise<Technique[]> {
  await page.goto(`/techniques/${query}`);
  const { items: techniques } = await (await page.request.get('/api/v1/techniques.json')).json();
  await expect(page.locator('[data-choices]')).toBeVisible();
  for (const facet of await page.locator('kb-catalogue details').all()) {
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
  }
  return techniques;
}

/** An area with techniques of several classes, and the class of most. */
function pickChoice(techniques: readonly Technique[]): { area: string; value: string } {
  const rare = techniques.find(({ class: value }) => value !== '推荐');
  if (!rare) throw new Error('没有推荐以外的技术');
  return { area: String(rare.areas[0]), value: '推荐' };
}

function expectedTitles(techniques: readonly Technique[], area: string, value: string): string[] {
  return techniques
    .filter(({ areas, class: own }) => areas.includes(Number(area)) && own === value)
    .map(({ title }) => title)
    .sort();
}

test('choices in two facets narrow the list together, and the numbers beside the choices keep their promise', async ({
  page,
}) => {
  const techniques = await openCatalogue(page);
  const { area, value } = pickChoice(techniques);
  await expect(items(page)).toHaveCount(techniques.length);
  const count = page.locator(`[data-count="class:${value}"]`);
  const before = Number(await count.textContent());
  expect(before).toBe(techniques.filter(({ class: own }) => own === value).length);

  await choice(page, 'area', area).check();
  const inArea = techniques.filter(({ areas }) => areas.includes(Number(area)));
  expect((await titles(page)).sort()).toEqual(inArea.map(({ title }) => title).sort());
  await expect(status(page)).toHaveText(`共${inArea.length}项技术。`);
  const after = Number(await count.textContent());
  expect(after).toBeLessThan(before);

  await choice(page, 'class', value).check();
  expect((await titles(page)).sort()).toEqual(expectedTitles(techniques, area, value));
  expect(after).toBeLessThan(inArea.length);
  await expect(items(page)).toHaveCount(after);
  await expect(status(page)).toHaveText(`共${after}项技术。`);
});

test('two choices in one facet add up', async ({ page }) => {
  const techniques = await openCatalogue(page);
  await choice(page, 'area', '1').check();
  await choice(page, 'area', '2').check();
  const expected = techniques.filter(({ areas }) => areas.includes(1) || areas.includes(2));
  expect((await titles(page)).sort()).toEqual(expected.map(({ title }) => title).sort());
});

test('the address carries the choice through a reload, a visit elsewhere and to another reader; reset clears it', async ({
  page,
}) => {
  const techniques = await openCatalogue(page);
  const { area, value } = pickChoice(techniques);
  const expected = expectedTitles(techniques, area, value);
  const isRestored = async () => {
    await expect(items(page)).toHaveCount(expected.length);
    expect((await titles(page)).sort()).toEqual(expected);
    await expect(choice(page, 'area', area)).toBeChecked();
    await expect(choice(page, 'class', value)).toBeChecked();
  };
  await choice(page, 'area', area).check();
  await choice(page, 'class', value).check();
  await expect(page).toHaveURL(`/techniques/?${new URLSearchParams({ area, class: value })}`);
  await page.reload();
  await isRestored();

  await items(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/techniques\/[^?]+\/$/);
  await page.goBack();
  await isRestored();

  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(items(page)).toHaveCount(techniques.length);
  await expect(page).toHaveURL('/techniques/');
  await expect(page.locator('input[type=checkbox]:checked')).toHaveCount(0);
});

test('an address that asks for what there is not is answered with a number, not with an error', async ({ page }) => {
  const faults = await watch(page);
  const techniques = await openCatalogue(page, '?area=99&class=%3Cimg%3E&nonsense=1&area=%E0%A4%A');
  await expect(status(page)).toHaveText(`共${techniques.length}项技术。`);
  await expect(items(page)).toHaveCount(techniques.length);
  expect(faults).toEqual([]);
});
