/** The META tags of 国办发〔2017〕47号, annex 网页设计规范. */
import { test } from 'node:test';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { type BuiltPage, readPages } from '../built-site.ts';
import { assertFaultless } from './faults.ts';

const pages = readPages(rootSite);
const articles = pages.filter((page) => tagsOf(page).has('ArticleTitle'));
const lists = pages.filter((page) => !articles.includes(page));
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

function tagsOf({ document }: BuiltPage): Map<string, string> {
  const tags = [...document.querySelectorAll('meta[name]')];
  return new Map(tags.map((tag) => [tag.getAttribute('name') ?? '', tag.getAttribute('content')?.trim() ?? '']));
}

function missing(page: BuiltPage, names: readonly string[]): string[] {
  const tags = tagsOf(page);
  return names.filter((name) => !tags.has(name)).map((name) => `缺少${name}`);
}

test('every page names the site, and no tag is empty or stands twice', () => {
  assertFaultless(pages, (page) => {
    const tags = tagsOf(page);
    const names = [...page.document.querySelectorAll('meta[name]')].map((tag) => tag.getAttribute('name'));
    return [
      ...missing(page, ['SiteName']),
      ...[...tags].filter(([, content]) => content === '').map(([name]) => `${name}是空的`),
      ...(names.length === tags.size ? [] : [`有重复的标签：${names.join('、')}`]),
    ];
  });
});

test('list pages describe their column', () => {
  assertFaultless(lists, (page) => missing(page, ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']));
});

test('article pages name their column, title, day and origin', () => {
  assertFaultless(articles, (page) => {
    const tags = tagsOf(page);
    const title = page.document.querySelector('h1')?.textContent?.trim();
    const day = tags.get('PubDate') ?? '';
    const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
    return [
      ...missing(page, ['ColumnName', 'ColumnType', 'ArticleTitle', 'PubDate', 'ContentSource', 'Url']),
      ...(tags.get('ArticleTitle') === title ? [] : [`ArticleTitle是“${tags.get('ArticleTitle')}”，h1是“${title}”`]),
      ...(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(day) && day.slice(0, 10) <= today ? [] : [`PubDate是“${day}”`]),
      ...(tags.get('Url') === canonical ? [] : [`Url是“${tags.get('Url')}”，canonical是“${canonical}”`]),
    ];
  });
});
