import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from './index.ts';

const FIGURES = [
  { id: 'removal', min: 85, max: 95, unit: '%' },
  { id: 'limit', max: 5, strict: true, unit: 'mg/m³' },
];

/** The HTML that a text becomes: the project's own plugins, the MDX compiler, and a JSX runtime that prints strings. */
async function render(text: string, base = '/'): Promise<string> {
  const file = new VFile({ value: text, path: 'page.mdx', data: { astro: { frontmatter: { figures: FIGURES } } } });
  const { default: Content } = await evaluate(file, {
    remarkPlugins,
    remarkRehypeOptions,
    rehypePlugins: rehypePlugins(base),
    Fragment: 'fragment',
    jsx: toHtml,
    jsxs: toHtml,
  });
  return String(Content({}));
}

function toHtml(type: unknown, { children, ...properties }: Record<string, unknown>): unknown {
  const inner = [children]
    .flat(Number.POSITIVE_INFINITY)
    .filter((child) => child !== undefined)
    .join('');
  if (typeof type === 'function') return type({ children, ...properties });
  if (type === 'fragment') return inner;
  const attributes = Object.entries(properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${attributes.join('')}>${inner}</${String(type)}>`;
}

test('a figure prints value and unit and leads to its row', async () => {
  assert.equal(
    await render('效率为<Fig id="removal" />，进气<Fig id="limit" />。'),
    '<p>效率为<a href="#fig-removal" className="figure-reference">85～95<span className="unit">%</span></a>，' +
      '进气<a href="#fig-limit" className="figure-reference">＜5<span className="unit">mg/m³</span></a>。</p>',
  );
});

test('an unknown figure or any other element stops the build', async () => {
  await assert.rejects(render('<Fig id="nothing" />'), /id须是本页figures里的一个/);
  await assert.rejects(render('<Chart />'), /正文里只能用<Fig/);
});

test('emphasis beside full-width punctuation stays emphasis', async () => {
  assert.equal(await render('这是**“去除率”**后面的字'), '<p>这是<strong>“去除率”</strong>后面的字</p>');
});

test('single tildes, quotes and dashes stay as typed', async () => {
  assert.equal(await render('1~2万，温度3~5度，"90"--'), '<p>1~2万，温度3~5度，"90"--</p>');
});

test('table alignment becomes a class', async () => {
  const html = await render('| 项 | 值 |\n| --- | ---: |\n| 甲 | 1 |');
  assert.match(html, /<td className="align-right">1<\/td>/);
  assert.doesNotMatch(html, /style=|align="/);
});

test('headings go below the section of the page and have stable numbered ids', async () => {
  assert.equal(await render('## 适用条件：甲\n\n### 乙'), '<h3 id="s1">适用条件：甲</h3>\n<h4 id="s2">乙</h4>');
});

test('links of this site carry the base path, links elsewhere are marked', async () => {
  assert.equal(await render('[三（五）](/plan/3-5/)', '/jskj/'), '<p><a href="/jskj/plan/3-5/">三（五）</a></p>');
  assert.match(await render('[期刊](https://example.org/a)'), /rel="external noopener"/);
});
