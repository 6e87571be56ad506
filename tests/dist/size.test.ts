import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { kindOf, readPages } from '../built-site.ts';
import { assertFaultless } from './faults.ts';

/** What ten packets carry: the first answer of a server. */
const FIRST_WINDOW = 14_600;
const MOST_ELEMENTS = 600;

const pages = readPages(rootSite);
const techniques = pages.filter(({ html }) => kindOf(html) === '技术');
const readings = pages.filter(({ html }) => ['技术', '问题', '指南', '案例', '用表'].includes(kindOf(html) ?? ''));

test('no page waits for a second file before it is shown', () => {
  assertFaultless(pages, ({ document }) =>
    [
      ...document.querySelectorAll('link[rel~=stylesheet], script[src]:not([type=module]):not([defer]):not([async])'),
    ].map(({ outerHTML }) => outerHTML),
  );
});

test('a page to read arrives in the first window of a connection', () => {
  assertFaultless(readings, ({ html }) => {
    const size = gzipSync(html).length;
    return size <= FIRST_WINDOW ? [] : [`压缩后${size}字节`];
  });
});

test('a technique page has few elements', () => {
  assertFaultless(techniques, ({ document }) => {
    const { length } = document.querySelectorAll('*');
    return length <= MOST_ELEMENTS ? [] : [`有${length}个元素`];
  });
});

test('a technique page leads to related techniques and to those in its text, not to all the others', () => {
  const isTechnique = (link: Element) => /^\/techniques\/[^/]+\//.test(link.getAttribute('href') ?? '');
  assertFaultless(techniques, ({ document }) => {
    const own = [...document.querySelectorAll('#related + ul a, .prose a')];
    const others = [...document.querySelectorAll('a')].filter((link) => isTechnique(link) && !own.includes(link));
    return others.map((link) => `${link.textContent}既不在相关技术里，也不在正文里`);
  });
  assert.ok(techniques.some(({ document }) => document.querySelector('#related + ul a')));
});
