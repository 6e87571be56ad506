import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';
import { type BuiltPage, readPages, type Site } from '../built-site.ts';
import { assertFaultless, repeated } from './faults.ts';

const ORIGIN = 'http://site.invalid';

interface Reference {
  readonly text: string;
  readonly url: URL;
}

/** What the elements of a page refer to on the site itself. */
function internalReferences(site: Site, { address, document }: BuiltPage): Reference[] {
  const page = new URL(site.base.replace(/\/$/, '') + address, ORIGIN);
  return [...document.querySelectorAll('[href], [src], [action], [data-index]')]
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .flatMap((element) => ['href', 'src', 'action', 'data-index'].map((name) => element.getAttribute(name)))
    .flatMap((text) => (text === null ? [] : [{ text, url: new URL(text, page) }]))
    .filter(({ url }) => url.origin === ORIGIN);
}

for (const site of [rootSite, basePathSite]) {
  const pages = readPages(site);
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  test(`under ${site.base}: every internal address is one of the site's own, written as it is served`, () => {
    assertFaultless(pages, (page) =>
      internalReferences(site, page)
        .filter(({ url }) => !isServed(site, byAddress, url))
        .map(({ text }) => `${text}不存在`),
    );
  });

  test(`under ${site.base}: every fragment is on the page that it leads to`, () => {
    assertFaultless(pages, (page) =>
      internalReferences(site, page)
        .filter(({ url }) => url.hash !== '')
        .filter(({ url }) => !byAddress.get(withoutBase(site, url))?.document.getElementById(fragmentOf(url)))
        .map(({ text }) => `${text}没有这个锚点`),
    );
  });
}

const pages = readPages(rootSite);

test('ids are unique on their page', () => {
  assertFaultless(pages, ({ document }) => repeated([...document.querySelectorAll('[id]')].map(({ id }) => id)));
});

test('a link into the narrowed catalogue asks for a choice that the catalogue offers', () => {
  const catalogue = pages.find(({ address }) => address === '/techniques/');
  const choices = [...(catalogue?.document.querySelectorAll('input[type=checkbox]') ?? [])].map(
    (box) => `${box.getAttribute('name')}=${box.getAttribute('value')}`,
  );
  assertFaultless(pages, (page) =>
    internalReferences(rootSite, page)
      .filter(({ url }) => url.pathname === '/techniques/' && url.search !== '')
      .filter(({ url }) => ![...url.searchParams].every(([name, value]) => choices.includes(`${name}=${value}`)))
      .map(({ text }) => `${text}不是目录里的选项`),
  );
});

/** The path below the base path, with the slash at its front; empty for a path outside of it. */
function withoutBase({ base }: Site, { pathname }: URL): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : '';
}

function isServed(site: Site, pages: ReadonlyMap<string, BuiltPage>, url: URL): boolean {
  const path = decodeURIComponent(withoutBase(site, url));
  return (
    pages.has(path) || (path !== '' && statSync(join(site.outDir, path), { throwIfNoEntry: false })?.isFile() === true)
  );
}

function fragmentOf({ hash }: URL): string {
  return decodeURIComponent(hash.slice(1));
}
