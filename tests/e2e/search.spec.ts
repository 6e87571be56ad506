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
  { query: '三池两坝', page: '/techniques/pond-tailwater/', within: 2 },
  { query: '断面总磷超标', page: '/problems/section-tp-exceedance/', within: 1 },
  { query: '断面总鳞超标', page: '/problems/section-tp-exceedance/', within: 1 },
  { query: '村里污水没人管', page: '/problems/village-sewage-neglected/', within: 1 },
  { query: '又黑又臭的河', page: '/problems/black-odorous-ditch/', within: 2 },
  { query: '楼下饭店油烟熏人', page: '/problems/catering-fume/', within: 1 },
  { query: '工地灰大', page: '/problems/construction-dust/', within: 2 },
  { query: '喷漆味道大', page: '/problems/spray-odour-complaint/', within: 1 },
  { query: '活性碳没换', page: '/problems/carbon-not-replaced/', within: 1 },
  { query: '危费仓库', page: '/problems/hazardous-waste-storage/', within: 2 },
  { query: '蓝藻', page: '/problems/algae-bloom/', within: 2 },
  { query: 'hxt' },
  { query: 'huoxingtan mei huan' },
  { query: 'gb37822', page: '/standards/gb-37822-2019/', within: 1 },
  { query: 'GB/T 37822—2019', page: '/standards/gb-37822-2019/', within: 1 },
  { query: 'hj 2026 2013', page: '/standards/hj-2026-2013/', within: 1 },
  { query: '2-3', page: '/plan/2-3/', within: 1 },
  { query: '二（三）', page: '/plan/2-3/', within: 1 },
  { query: '一断面一方案', page: '/guides/section-plan/', within: 2 },
  { query: '一口一档登记表', page: '/templates/outfall-card/', within: 1 },
  { query: '无锡', page: '/regions/wuxi/', within: 10 },
  { query: 'PM₂.₅', page: '/problems/station-pm25/', within: 3 },
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
    const paths = hrefs.map((href) => href?.replace(/[?#].*$/, ''));
    if (expected !== undefined) expect(paths.slice(0, within)).toContain(expected);
    await links.first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('the box on a page leads to the results', async ({ page }) => {
  await page.goto('/plan/');
  await page.locator('input[type=search]').fill('转轮');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(await readAnswer(page)).toBeGreaterThan(0);
  await expect(page.locator('main input[type=search]')).toHaveValue('转轮');
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
    const box = page.locator('main input[type=search]');
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

test('what was put right is said, with a way back to what was typed', async ({ page }) => {
  await search(page, '断面总鳞超标');
  const line = page.locator('[data-corrected]');
  await expect(line).toContainText('已按“断面总磷超标”搜索');
  await line.getByRole('link').click();
  await readAnswer(page);
  await expect(page.locator('[data-corrected]')).toBeHidden();
});

test('a number with its unit leads to the techniques of its situation', async ({ page }) => {
  await search(page, '300毫克 喷漆废气');
  const link = page.locator('[data-scene]').getByRole('link');
  await expect(link).toHaveAttribute('href', /\/techniques\/\?scene=/);
  await link.click();
  await expect(page.locator('kb-catalogue input:checked')).toHaveCount(1);
});

test('choices narrow the answer to kinds and areas, and their numbers keep their promise', async ({ page }) => {
  await search(page, '总磷');
  const facets = page.locator('[data-facets]');
  await expect(facets).toBeVisible();
  const label = facets.locator('label:visible', { has: page.locator('[name=kind][value="案例"]') });
  const promised = Number(await label.locator('.count').textContent());
  await label.locator('input').check();
  expect(await readAnswer(page)).toBe(promised);
  for (const tag of await results(page).locator('.tag').allTextContents()) expect(tag).toBe('案例');
});

test('under each hit stands a sentence of the page with the words marked', async ({ page }) => {
  await search(page, '石灰 镉');
  const first = results(page).first();
  await expect(first.locator('p mark').first()).toBeVisible();
  for (const mark of await first.locator('mark').allTextContents()) expect(mark).not.toBe('');
});
