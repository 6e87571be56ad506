import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../checks/content.ts';
import { readContent } from '../checks/read-content.ts';
import { incompleteSourcesLedger } from './incomplete-sources.ts';
import { ledgers } from './index.ts';
import { thinLedger } from './thin.ts';

const content = loadContent(readContent('tests/fixtures/content/valid'), 'https://site.example');

function ledger(title: string, today = '2026-11-25') {
  const found = ledgers(content, today).find((one) => one.title.startsWith(title));
  assert.ok(found, title);
  return found;
}

test('what the site holds is counted by area, class, scheme, scene and city', () => {
  const { summary, rows } = ledger('全站有什么');
  assert.match(summary, /^技术1项，数字4个，组合工艺1条/);
  assert.match(rows.join('\n'), /1：1，2：0[\s\S]*推荐1[\s\S]*流程图的：1\/1（100\.0%）/);
  assert.match(
    rows.join('\n'),
    /案例1个，各方面：1：1，2：0[\s\S]*问题1个[\s\S]*指南1篇，对应计划点名的1项；用表1张[\s\S]*示例1/,
  );
});

test('figures and conditions that nobody read are counted page by page', () => {
  const { summary, rows } = ledger('待核对');
  assert.match(summary, /0\/2（0\.0%）/);
  assert.deepEqual(rows, [
    'techniques/sample-technique：数字4个，选用条件2条',
    'cases/sample-case：数字1个',
    'problems/sample-problem：数字1个',
    'guides/sample-guide：数字1个',
  ]);
});

test('a page is overdue from its day of review on, not before', () => {
  assert.deepEqual(ledger('过了复核日期').rows, []);
  assert.ok(ledger('过了复核日期', '2027-11-22').rows.includes('2027-11-22 techniques/sample-technique'));
});

test('a page that lacks several things is thin, and the report says what it lacks', () => {
  const short = loadContent(
    new Map([
      ...readContent('tests/fixtures/content/valid'),
      ...readContent('tests/fixtures/content/broken/body-length'),
    ]),
    'https://site.example',
  );
  assert.deepEqual(thinLedger(short).rows, [
    'sample-technique：数字只有4个，没有流程图，正文396字',
    'long-technique：数字只有4个，没有流程图',
  ]);
});

test('techniques without a case and standards without a date are named', () => {
  assert.equal(ledger('没有案例').rows.length, 0);
  assert.match(ledger('日期或效力未核实').rows.join('\n'), /GB 0-2000/);
});

test('a problem without a case and a guide without a form are gaps in the chain; a case without before or after is named', () => {
  const edit = (file: string, from: RegExp, to: string) => [file, (valid.get(file) ?? '').replace(from, to)] as const;
  const valid = readContent('tests/fixtures/content/valid');
  const files = new Map([
    ...valid,
    edit('problems/sample-problem.mdx', /^cases: .*$/m, 'cases: []'),
    edit('guides/sample-guide.mdx', /^templates: .*$/m, 'templates: []'),
    edit('cases/sample-case.mdx', /^ {4}before: .*$/m, '    change: { max: 3 }'),
  ]);
  const found = ledgers(loadContent(files, 'https://site.example'), '2026-11-25');
  const rowsOf = (title: string) => found.find((one) => one.title === title)?.rows;
  assert.deepEqual(rowsOf('链条上的缺口'), [
    'problems/sample-problem 示例问题：没有案例',
    'guides/sample-guide 示例指南：没有用表',
  ]);
  assert.deepEqual(ledger('链条上的缺口').rows, []);
  assert.deepEqual(ledger('没有前后对照的案例').rows, []);
});

test('one page alone is like no other', () => {
  assert.match(ledger('正文最相像').summary, /^最高0\.0%，检查允许15%$/);
});

test('a work with a title of ours, without authors or journal is named', () => {
  const record = 'type: paper\ntitle: ［代拟的题名］\ncontainer: 刊名未核实\n';
  const files = new Map(readContent('tests/fixtures/content/valid'));
  files.set('registers/sources/sample-source.yaml', record);
  const { rows } = incompleteSourcesLedger(loadContent(files, 'https://site.example'));
  assert.deepEqual(rows, ['sample-source：题名是代拟的，没有作者，没有刊名']);
  assert.deepEqual(ledger('著录不全').rows, []);
});
