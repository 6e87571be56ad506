import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

export interface PageWeight {
  readonly path: string;
  readonly requests: number;
  /** Bytes over the wire until the page is loaded, headers included. */
  readonly bytes: number;
  readonly elements: number;
  /** External scripts in the head that stop the parser. */
  readonly blockingScripts: number;
}

/** Loads a page with an empty cache and adds up what came over the wire. */
export async function weigh(browser: Browser, origin: string, path: string): Promise<PageWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let requests = 0;
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
  const elements = await page.locator('*').count();
  const blockingScripts = await page.locator('head script[src]:not([async]):not([defer]):not([type=module])').count();
  await context.close();
  return { path, requests, bytes, elements, blockingScripts };
}

/** Paths of all pages that the sitemap of a build lists. */
export function listPaths(outDir: string): string[] {
  const xml = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
