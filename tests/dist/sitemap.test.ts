import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';
import { listAddresses, readPages, readText, type Site } from '../built-site.ts';

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The paths in the `<loc>` of an XML file. */
function locationsIn(site: Site, path: string): string[] {
  return [...readText(site, path).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}

/** The pages that the search index answers with. */
function readIndex({ outDir }: Site): Fragment[] {
  return globSync(`${outDir}/pagefind/fragment/*.pf_fragment`).map((file) => {
    const text = gunzipSync(readFileSync(file)).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
  });
}

for (const site of [rootSite, basePathSite]) {
  test(`under ${site.base}: the sitemap lists every page but the answer to a wrong address`, () => {
    const below = (path: string) => path.slice(site.base.length);
    const listed = locationsIn(site, 'sitemap-index.xml').flatMap((path) => locationsIn(site, below(path)));
    const expected = listAddresses(site).filter((address) => address !== '/404.html');
    assert.ok(expected.length < listAddresses(site).length, '没有404.html');
    assert.deepEqual(listed.map((path) => `/${below(path)}`).sort(), expected);
    assert.deepEqual(
      listed.filter((path) => !path.startsWith(site.base)),
      [],
    );
  });
}

test('the search index holds every page about one thing, with its title and kind', () => {
  const pages = readPages(rootSite).filter(({ document }) => document.querySelector('[data-pagefind-body]'));
  const index = readIndex(rootSite);
  assert.deepEqual(
    index.map(({ url }) => url).sort(),
    pages.map(({ address }) => address),
  );
  // The overview, the registers and the worksheets only repeat what other pages say.
  const articles = listAddresses(rootSite).filter(
    (address) =>
      /^\/[^/]+\/.+/.test(address) &&
      !/^\/(sources\/|glossary\/|techniques\/matrix\/|problems\/[^/]+\/worksheet\/)/.test(address),
  );
  assert.deepEqual(
    articles.filter((address) => !index.some(({ url }) => url === address)),
    [],
  );
  for (const { url, meta } of index) assert.ok(meta.kind, `${url}没有类别`);
});
