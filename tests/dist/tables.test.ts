import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import readWorkbook from 'read-excel-file/node';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { listAddresses, readPage, readText } from '../built-site.ts';

interface Api {
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly figures?: readonly unknown[] }[];
}

const workbook = await readWorkbook(readFileSync(join(rootSite.outDir, 'data/catalogue.xlsx')));
const csvLinks = [...readPage(rootSite, '/data/').document.querySelectorAll('a[href$=".csv"]')].map(
  (link) => link.getAttribute('href') ?? '',
);

function api(name: string): Api {
  return JSON.parse(readText(rootSite, `api/v1/${name}.json`));
}

function sheet(title: string) {
  const found = workbook.find((one) => one.sheet === title);
  assert.ok(found, `没有“${title}”这张表`);
  return found.data;
}

test('the workbook holds every technique and every figure of the open data, in the same order', () => {
  const { items } = api('techniques');
  const [, ...techniques] = sheet('技术');
  assert.deepEqual(
    techniques.map(([id]) => id),
    items.map(({ id }) => id),
  );
  const figures = items.reduce((sum, item) => sum + (item.figures?.length ?? 0), 0);
  assert.equal(sheet('数字').length - 1, figures);
});

test('every column of every table is in the data dictionary, with its meaning', () => {
  const [, ...entries] = sheet('数据字典');
  const explained = new Set(entries.map(([table, column, meaning]) => `${table} ${column} ${meaning ? '有' : '无'}`));
  const columns = workbook
    .filter(({ sheet: title }) => title !== '数据字典')
    .flatMap(({ sheet: title, data }) => (data[0] ?? []).map((column) => `${title} ${column} 有`));
  assert.ok(columns.length > 0);
  assert.deepEqual(
    columns.filter((column) => !explained.has(column)),
    [],
  );
});

test('every sheet is a CSV too, marked as UTF-8 for spreadsheets', () => {
  assert.equal(csvLinks.length, workbook.length);
  for (const link of csvLinks) {
    const text = readText(rootSite, link);
    assert.ok(text.startsWith('\uFEFF"'), link);
    assert.ok(text.endsWith('\r\n'), link);
  }
});

test('every standard and every source has a page that names what rests on it', () => {
  const addresses = new Set(listAddresses(rootSite));
  for (const name of ['standards', 'sources']) {
    const own = [...addresses].filter((address) => new RegExp(`^/${name}/[^/]+/$`).test(address));
    assert.ok(own.length > 0);
    assert.deepEqual(
      own.filter((address) => !readPage(rootSite, address).document.querySelector('#cited-by ~ ul a[href]')),
      [],
    );
  }
});

test('a page that cites a superseded standard says so', () => {
  const superseded = api('standards').items.filter((item) => 'status' in item && item.status === '被替代');
  assert.ok(superseded.length > 0);
  for (const { id } of superseded) {
    const citing = [...readPage(rootSite, `/standards/${id}/`).document.querySelectorAll('#cited-by ~ ul a[href]')];
    assert.ok(citing.length > 0, id);
    for (const link of citing) {
      const { document } = readPage(rootSite, (link.getAttribute('href') ?? '').replace(/#.*/, ''));
      assert.match(document.getElementById(`source-${id}`)?.textContent ?? '', /被替代/, `${link.textContent}：${id}`);
    }
  }
});

test('the overview of all techniques has a row each', () => {
  const rows = readPage(rootSite, '/techniques/matrix/').document.querySelectorAll('.matrix th[scope=row] a');
  assert.deepEqual(
    [...rows].map((link) => (link.getAttribute('href') ?? '').split('/').at(-2)).sort(),
    api('techniques')
      .items.map(({ id }) => id)
      .sort(),
  );
});
