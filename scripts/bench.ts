/** `npm run bench`: build time and memory, and what the pages weigh. Figures for people; nothing passes or fails. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { listPaths, type PageWeight, weigh } from './bench/page-weight.ts';
import { measure } from './bench/peak-memory.ts';
import { provideChromium } from './tasks/chromium.ts';

const RUNS = 3;
const OUT_DIR = '.cache/bench';
/** How many pages of a kind are weighed. */
const LONGEST = 5;

const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measure('astro', ['build', '--force', '--outDir', OUT_DIR]));
const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
const memory = Math.max(...runs.map((run) => run.peakMiB ?? Number.NaN));
const paths = listPaths(OUT_DIR);
console.log(
  `构建${paths.length}页（含搜索索引），${RUNS}次：${seconds.map((value) => `${value.toFixed(1)} s`).join('、')}`,
);
console.log(`最大的一个进程占内存${Number.isNaN(memory) ? '未测到' : `${memory.toFixed(0)} MiB`}`);

const executablePath = await provideChromium();
if (!executablePath) process.exit(1);
const server = await preview({ outDir: OUT_DIR, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath });
const weights: PageWeight[] = [];
for (const path of longestByKind(paths)) weights.push(await weigh(browser, `http://127.0.0.1:${server.port}`, path));
await browser.close();
await server.stop();

console.log('\n每类页面里最重的一页（空缓存，gzip，含响应头）：');
console.table(
  heaviestByKind(weights).map(({ path, bytes, requests, elements, blockingScripts }) => ({
    页面: path,
    字节: bytes,
    请求: requests,
    元素: elements,
    阻塞脚本: blockingScripts,
  })),
);

/** The column of a page, where a column's own list counts apart from its pages. */
function kindOf(path: string): string {
  const segments = path.split('/').filter(Boolean);
  return `${segments[0] ?? ''} ${segments.length > 1 ? 'page' : 'list'}`;
}

/** Of each kind the longest pages as files, among which the heaviest over the wire is: loading all would take minutes. */
function longestByKind(paths: readonly string[]): string[] {
  const length = (path: string) => statSync(join(OUT_DIR, path, 'index.html')).size;
  return [...Map.groupBy(paths, kindOf).values()].flatMap((own) =>
    [...own].sort((a, b) => length(b) - length(a)).slice(0, LONGEST),
  );
}

function heaviestByKind(pages: readonly PageWeight[]): PageWeight[] {
  return [...Map.groupBy(pages, ({ path }) => kindOf(path)).values()]
    .flatMap((own) => [...own].sort((a, b) => b.bytes - a.bytes).slice(0, 1))
    .sort((a, b) => b.bytes - a.bytes);
}
