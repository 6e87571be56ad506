import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { type BuiltPage, readPages } from '../built-site.ts';
import { assertFaultless, repeated } from './faults.ts';

const pages = readPages(rootSite);

const contentOf = ({ document }: BuiltPage, selector: string) =>
  document.querySelector(selector)?.getAttribute('content') ?? '';
const descriptionOf = (page: BuiltPage) => contentOf(page, 'meta[name=description]');

test('every page is in Chinese and fits the width of its screen', () => {
  assertFaultless(pages, (page) => {
    const { lang } = page.document.documentElement;
    const viewport = contentOf(page, 'meta[name=viewport]');
    return [
      ...(lang === 'zh-CN' ? [] : [`lang是“${lang}”`]),
      ...(viewport.includes('width=device-width') ? [] : [`viewport是“${viewport}”`]),
    ];
  });
});

test('every page has one h1 with a text', () => {
  assertFaultless(pages, ({ document }) => {
    const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent?.trim());
    return headings.length === 1 && headings[0] ? [] : [`h1有${headings.length}个：${headings.join('、')}`];
  });
});

test('titles are not empty and differ', () => {
  assertFaultless(pages, ({ document }) => (document.title.trim() ? [] : ['没有title']));
  assert.deepEqual(repeated(pages.map(({ document }) => document.title)), []);
});

test('descriptions are not empty, differ, and are short enough to be shown whole', () => {
  assertFaultless(pages, (page) => {
    const { length } = descriptionOf(page);
    return length > 0 && length <= 200 ? [] : [`description有${length}字`];
  });
  assert.deepEqual(repeated(pages.map(descriptionOf)), []);
});

test('the canonical address of a page is its own', () => {
  assertFaultless(
    pages.filter(({ address }) => address !== '/404.html'),
    ({ address, document }) => {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return URL.parse(canonical)?.pathname === address ? [] : [`canonical是“${canonical}”`];
    },
  );
});
