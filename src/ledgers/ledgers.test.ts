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

test('the catalogue is counted by area, class, scheme and scene', () => {
  const { summary, rows } = ledger('目录有什么');
  assert.match(summary, /^技术1项，数字4个，组合工艺1条/);
  assert.match(rows.join('\n'), /1：1，2：0[\s\S]*推荐1[\s\S]*流程图的：1\/1（100\.0%）/);
});

test('figures and conditions that nobody read are counted page by page', () => {
  const { summary, rows } = ledger('待核对');
  assert.match(summary, /0\/2（0\.0%）/);
  assert.deepEqual(rows, ['sample-technique：数字4个，选用条件2条']);
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
