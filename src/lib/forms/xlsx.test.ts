import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { sampleForm } from './sample-form.ts';
import { formatFormWorkbook } from './xlsx.ts';

const file = await formatFormWorkbook(sampleForm);
const sheets = await readWorkbook(Buffer.from(file));

test('the first sheet explains, and every table has a sheet with headings, hints and the names of its rows', () => {
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    ['说明', '1 负荷'],
  );
  const [explanation, table] = sheets.map(({ data }) => data.map((row) => row.filter((cell) => cell !== null)));
  for (const text of [
    '示例表：一口/一档',
    '断面名称（写全称）',
    '阀门关着（看手轮）',
    '先核数，后算账。',
    '不能代替监测报告。',
  ]) {
    assert.ok(explanation?.flat().includes(text), text);
  }
  assert.deepEqual(table?.[0], ['点位', '流量（m³/s）', '浓度（mg/L）', '负荷（kg/d）']);
  assert.deepEqual(table?.[1], ['估算的写区间', '＝流量×浓度×86.4']);
  assert.deepEqual([table?.[2]?.[0], table?.[3]?.[0], table?.[4]?.[0]], ['上游', '下游', '合计']);
});

test('a worked-out cell names the cells of its own row and stays empty without them; a sum takes the whole column', () => {
  const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  const formulas = [...sheet.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula?.replaceAll('&quot;', '"'));
  assert.deepEqual(
    formulas.map((formula) => formula?.replaceAll('&lt;', '<')),
    ['IF(COUNT(B3,C3)<2,"",B3 * C3 * 86.4)', 'IF(COUNT(B4,C4)<2,"",B4 * C4 * 86.4)', 'SUM(D3:D4)'],
  );
});

test('the same form gives the same bytes on another day', async ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: new Date(2031, 5, 1) });
  assert.deepEqual(await formatFormWorkbook(sampleForm), file);
});
