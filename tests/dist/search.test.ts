import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';
import { type LexiconData, readLexicon } from '../../src/lib/search/lexicon.ts';
import { type SearchPagesData, unpackPages } from '../../src/lib/search/pages.ts';
import { listAddresses, readPages, readText } from '../built-site.ts';
import { repeated } from './faults.ts';

const data: SearchPagesData = JSON.parse(readText(rootSite, 'search/pages.json'));
const pages = unpackPages(data);
const lexicon: LexiconData = JSON.parse(readText(rootSite, 'search/lexicon.json'));
const fragments: readonly string[] = JSON.parse(readText(rootSite, 'search/fragments.json'));

test('the instant answer knows every page that the index of texts has, and no other', () => {
  const indexed = readPages(rootSite)
    .filter(({ document }) => document.querySelector('[data-pagefind-body]'))
    .map(({ address }) => address);
  const known = pages.map(({ url }) => url).filter((url) => !url.includes('?'));
  assert.deepEqual(
    indexed.filter((address) => !known.includes(address)),
    [],
  );
  assert.deepEqual(repeated(known), []);
  const served = new Set(listAddresses(rootSite));
  assert.deepEqual(
    known.filter((url) => !served.has(url)),
    [],
  );
});

test('a hit in the texts is a page: all that are indexed have the name of their fragment', () => {
  assert.equal(fragments.length, pages.length);
  const unnamed = pages.filter(
    ({ url, kind }, index) => fragments[index] === '' && !url.includes('?') && kind !== '标准',
  );
  assert.deepEqual(
    unnamed.map(({ url }) => url),
    [],
  );
});

test('the pages of a site under a base path are addressed under it', () => {
  const { pages: under }: SearchPagesData = JSON.parse(readText(basePathSite, 'search/pages.json'));
  assert.deepEqual(
    under.map(([url]) => url),
    pages.map(({ url }) => basePathSite.base.replace(/\/$/, '') + url),
  );
});

test('the glossary has three hundred terms and more, and no name belongs to two of them', () => {
  assert.ok(lexicon.groups.length >= 300, `只有${lexicon.groups.length}条`);
  const { words } = readLexicon(lexicon, pages);
  const doubled = [...words].filter(([, senses]) => new Set(senses.map(({ group }) => group)).size > 1);
  assert.deepEqual(
    doubled.map(([word]) => word),
    [],
  );
});
