import { expect, type Page, test } from '@playwright/test';
import { basePathUrl } from './server.ts';
import { watch } from './watch.ts';

/** The page lists the best hits and says how many there are. */
const MOST_SHOWN = 30;

const results = (page: Page) => page.locator('ol#search-results > li');
const status = (page: Page) => page.locator('kb-search').getByRole('status');

/** Opens the results of a query and waits for the answer: how many there are. */
async function search(page: Page, query: string, site = '/'): Promise<number> {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  return readAnswer(page);
}

async function readAnswer(page: Page): Promise<number> {
  await expect(status(page)).toHaveText(/^(找到\d+条|没有找到)/);
  const [, number = '0'] = /^找到(\d+)条/.exec((await status(page).textContent()) ?? '') ?? [];
  return Number(number);
}

/** What readers ask, and the page that must be among the first `within` hits. */
const questions: readonly { query: string; page?: string; within?: number }[] = [
  { query: '转轮', page: '/techniques/zeolite-rotor-rto/', within: 1 },
  { query: '三池两坝', page: '/techniques/pond-tailwater/', within: 1 },
  { query: '断面总磷超标', page: '/problems/section-tp-exceedance/', within: 3 },
  { query: '村里污水' },
  { query: '总磷' },
  { query: '活性炭' },
  { query: 'RTO' },
];

for (const { query, page: expected, within = 1 } of questions) {
  test(`${query} is found`, async ({ page }) => {
    const number = await search(page, query);
    expect(number).toBeGreaterThan(0);
    const shown = Math.min(number, MOST_SHOWN);
    await expect(results(page)).toHaveCount(shown);
    for (const result of await results(page).all()) await expect(result.getByRole('link')).toHaveText(/\S/);
    const links = results(page).getByRole('link');
    const hrefs = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
    expect(new Set(hrefs).size).toBe(shown);
    if (expected !== undefined) expect(hrefs.slice(0, within)).toContain(expected);
    await links.first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('the box on a page leads to the results', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('searchbox', { name: '搜索全站' }).fill('转轮');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(await readAnswer(page)).toBeGreaterThan(0);
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('转轮');
});

test('where nothing is found the page says so and offers the ten areas', async ({ page }) => {
  expect(await search(page, '龘靐')).toBe(0);
  await expect(status(page)).toHaveText('没有找到“龘靐”');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('[data-nothing]').getByRole('link')).toHaveCount(10);
  await expect(page.locator('[data-nothing]').getByRole('link').first()).toBeVisible();
});

const garbage = [
  'x'.repeat(10_000),
  '😀👨‍👩‍👧‍👦🏳️‍🌈',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  "'; DROP TABLE pages; --",
  '.*+?^$(){}|[]\\',
  '\u0000\u0007\u001b\u202e\ufeff',
  '%E0%A4%A',
  '   ',
];

test('nonsense is answered like any other query, and nothing of it becomes part of the page', async ({ page }) => {
  const faults = await watch(page);
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    return dialog.dismiss();
  });
  for (const query of garbage) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    if (query.trim() !== '') await readAnswer(page);
    await expect(page.locator('kb-search :is(img, script, iframe)')).toHaveCount(0);
    const box = page.locator('main').getByRole('searchbox');
    await box.fill(query);
    await box.press('Enter');
    await expect(page.locator('h1')).toHaveText('搜索');
  }
  expect(faults).toEqual([]);
});

test('under a base path the hits lead to pages under it', async ({ page }) => {
  const { pathname: base } = new URL(basePathUrl());
  expect(await search(page, '转轮', basePathUrl())).toBeGreaterThan(0);
  const links = results(page).getByRole('link');
  for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(new RegExp(`^${base}`));
  await links.first().click();
  await expect(page.locator('h1')).toContainText('转轮');
});

test('a browser without workers searches too', async ({ page }) => {
  const faults = await watch(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  expect(await search(page, '转轮')).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'Worker' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('a host that sends the policy with every file searches too', async ({ page }) => {
  await page.goto('/search/');
  const policy = (await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')) ?? '';
  const faults = await watch(page);
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  expect(await search(page, '转轮')).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
