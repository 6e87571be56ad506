import assert from 'node:assert/strict';
import { test } from 'node:test';
import { governmentTags } from './page-meta.ts';

const column = { name: '技术目录', description: '十个方面的技术', keywords: ['技术', '目录'], type: '数据发布' };
const site = { siteName: '知识库', siteDomain: undefined, siteIdCode: undefined, url: 'https://site.test/techniques/' };

test('a list page carries the four tags of its column', () => {
  const tags = governmentTags({ title: '技术目录', description: '目录', column }, site);
  assert.deepEqual(tags, [
    ['SiteName', '知识库'],
    ['ColumnName', '技术目录'],
    ['ColumnType', '数据发布'],
    ['ColumnDescription', '十个方面的技术'],
    ['ColumnKeywords', '技术,目录'],
  ]);
});

test('an article page carries title, date with time, source and address', () => {
  const article = { published: '2026-11-23', source: '知识库', keywords: ['转轮', 'RTO'] };
  const tags = Object.fromEntries(governmentTags({ title: '转轮', description: '先浓缩', column, article }, site));
  assert.equal(tags.ArticleTitle, '转轮');
  assert.equal(tags.PubDate, '2026-11-23 00:00');
  assert.equal(tags.ContentSource, '知识库');
  assert.equal(tags.Keywords, '转轮,RTO');
  assert.equal(tags.Url, 'https://site.test/techniques/');
  assert.equal('ColumnDescription' in tags, false);
});

test('what the owner has not supplied is left out, what he has is printed', () => {
  const named = { ...site, siteDomain: 'site.test', siteIdCode: '3200000001' };
  const tags = Object.fromEntries(governmentTags({ title: '首页', description: '首页', column }, named));
  assert.equal(tags.SiteDomain, 'site.test');
  assert.equal(tags.SiteIDCode, '3200000001');
});
