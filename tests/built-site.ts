import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { rootSite } from '../scripts/tasks/sites.ts';

export type Site = typeof rootSite;

export interface BuiltPage {
  /** Absolute path without the base path that the site is built under: `/`, `/plan/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** The addresses of all HTML pages of a built site, sorted. */
export function listAddresses({ outDir }: Site): string[] {
  const files = globSync('**/*.html', { cwd: outDir });
  if (files.length === 0) throw new Error(`${outDir}里没有网页，请先构建网站。`);
  return files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

/** What a page is about, as it tells the search index: 技术, 案例 …; unset for lists and registers. */
export function kindOf(html: string): string | undefined {
  return /data-pagefind-meta="kind:([^"]+)"/.exec(html)?.[1];
}

export function readPage(site: Site, address: string): BuiltPage {
  const html = readText(site, address.replace(/\/$/, '/index.html'));
  return { address, html, document: parseHTML(html).document };
}

export function readPages(site: Site): BuiltPage[] {
  return listAddresses(site).map((address) => readPage(site, address));
}

export function readText({ outDir }: Site, path: string): string {
  return readFileSync(join(outDir, path), 'utf8');
}
