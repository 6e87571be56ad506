/**
 * `npm run bench:search`: how well and how fast the built site answers judged queries in Chromium, beside Pagefind as it
 * comes. Figures for people; nothing passes or fails. The tuning half may be looked at, the test half is only measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { parse } from 'yaml';
import { type JudgedQuery, judge, meanOf, type Quality } from './bench/search-quality.ts';
import { provideChromium } from './tasks/chromium.ts';
import { rootSite } from './tasks/sites.ts';

/** What a page of results can be asked. */
interface Asked {
  readonly full: readonly string[];
  readonly instant: readonly string[];
  readonly plain: readonly string[];
  readonly instantMs: number;
  readonly fullMs: number;
}

/** A slow line: 400 ms there and back, 1.6 Mbit/s down. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 90_000 };
/** By then what an answer fetches has come. */
const SETTLED = 2000;
const HALVES = ['tuning', 'test'] as const;

if (!existsSync(rootSite.outDir)) {
  console.error('先运行npm run build：量的是构建好的网站。');
  process.exit(2);
}
const executablePath = await provideChromium();
if (!executablePath) process.exit(1);
const server = await preview({ outDir: rootSite.outDir, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
const origin = `http://127.0.0.1:${server.port}`;
const browser = await chromium.launch({ executablePath });
for (const half of HALVES) await measureQuality(browser, half);
console.table([await measureFirst(browser, undefined), await measureFirst(browser, SLOW)]);
console.table([await measureBytes(browser)]);
await browser.close();
await server.stop();

async function measureQuality(chrome: Browser, half: string): Promise<void> {
  const queries: JudgedQuery[] = parse(readFileSync(`${import.meta.dirname}/bench/queries/${half}.yaml`, 'utf8'));
  const page = await chrome.newPage();
  await page.goto(`${origin}/search/`);
  const answers: Asked[] = [];
  for (const { q } of queries) answers.push(await ask(page, q));
  await page.close();
  const qualities = (pick: (asked: Asked) => readonly string[]) =>
    queries.map((query, index) => judge(query, pick(answers[index] ?? nothing)));
  const [full, instant, plain] = [
    qualities(({ full: urls }) => urls),
    qualities(({ instant: urls }) => urls),
    qualities(({ plain: urls }) => urls),
  ];
  console.log(`\n${half}：${queries.length}个查询`);
  const rows = ['全部', ...new Set(queries.map(({ kind }) => kind))].map((kind) => {
    const own = (list: readonly Quality[]) =>
      meanOf(list.filter((_, index) => kind === '全部' || queries[index]?.kind === kind));
    return {
      类别: kind,
      'nDCG@10': round(own(full).ndcg),
      首条正确: round(own(full).success),
      无结果: round(own(full).zero),
      '即答nDCG@10': round(own(instant).ndcg),
      'Pagefind默认nDCG@10': round(own(plain).ndcg),
      Pagefind默认无结果: round(own(plain).zero),
    };
  });
  console.table(rows);
  const times = (pick: (asked: Asked) => number) => answers.map(pick).sort((a, b) => a - b);
  console.log(
    `热态，合并答案：${quantiles(times(({ fullMs }) => fullMs))}；即答：${quantiles(times(({ instantMs }) => instantMs))}`,
  );
}

const nothing: Asked = { full: [], instant: [], plain: [], instantMs: 0, fullMs: 0 };

/** Asks the page's own element, and Pagefind's module as its documentation shows it. */
function ask(page: Page, query: string): Promise<Asked> {
  return page.evaluate(async (typed) => {
    const results = document.querySelector('kb-search') as HTMLElement & {
      find(typed: string, inFull: boolean): Promise<string[]>;
    };
    const start = performance.now();
    const instant = await results.find(typed, false);
    const middle = performance.now();
    const full = await results.find(typed, true);
    const end = performance.now();
    const pagefind = await import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href);
    const { results: hits } = await pagefind.search(typed);
    const data = await Promise.all(hits.slice(0, 10).map((hit: { data(): Promise<{ url: string }> }) => hit.data()));
    return { full, instant, plain: data.map(({ url }) => url), instantMs: middle - start, fullMs: end - middle };
  }, query);
}

/** From the first key in the box of the home page, entered before, to the first suggestion; and what had come by then. */
async function measureFirst(chrome: Browser, line: typeof SLOW | undefined) {
  const context = await chrome.newContext();
  const bytes = countBytes(context);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line) await session.send('Network.emulateNetworkConditions', line);
  await page.goto(origin);
  const input = page.locator('main kb-search-box input');
  const entered = Date.now();
  await input.focus();
  if (!line) await page.waitForTimeout(1000);
  // In the page: the clock of a driver outside adds its own way.
  const shown = await input.evaluate(async (field: HTMLInputElement) => {
    const start = performance.now();
    field.value = '总磷';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!document.querySelector('[role=option]')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  const passed = Date.now() - entered;
  await context.close();
  return {
    网速: line ? '400 ms，1.6 Mbit/s，空缓存' : '本机，进框1秒后',
    '从敲键到第一条（ms）': Math.round(shown),
    '从进框到第一条（ms）': passed,
    '此前传输（kB）': round(bytes() / 1000),
  };
}

/** Counts what comes over the wire, to workers too. */
function countBytes(context: BrowserContext): () => number {
  let bytes = 0;
  context.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  return () => bytes;
}

/** What the first query and a second one bring over the wire, page, scripts, index and the texts under the hits. */
async function measureBytes(chrome: Browser) {
  const context = await chrome.newContext();
  const bytes = countBytes(context);
  const page = await context.newPage();
  await page.goto(`${origin}/search/?q=${encodeURIComponent('断面总磷超标')}`, { waitUntil: 'networkidle' });
  await page.locator('kb-search [role=status]', { hasText: '找到' }).waitFor();
  await page.waitForTimeout(SETTLED);
  const first = bytes();
  await page.evaluate(() =>
    (document.querySelector('kb-search') as HTMLElement & { answer(typed: string): Promise<void> }).answer(
      '活性炭多久换',
    ),
  );
  await page.waitForTimeout(SETTLED);
  await context.close();
  return { '第一次查询（kB）': round(first / 1000), '再查一次（kB）': round((bytes() - first) / 1000) };
}

function quantiles(sorted: readonly number[]): string {
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms，p95 ${at(0.95)} ms`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
