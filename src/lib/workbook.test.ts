import assert from 'node:assert/strict';
import { test } from 'node:test';
import readWorkbook from 'read-excel-file/node';
import { formatWorkbook } from './workbook.ts';

const sheets = [
  {
    name: '技术',
    header: ['名称', '数值'],
    rows: [
      ['=1+1', 0.2],
      ['总磷', undefined],
    ],
    widths: [20, 8],
  },
  { name: '字典', header: ['列'], rows: [['名称']], widths: [20] },
];

test('another library reads the same cells back, a formula as text', async () => {
  const file = Buffer.from(await formatWorkbook(sheets));
  const read = await readWorkbook(file);
  assert.deepEqual(
    read.map(({ sheet, data }) => ({ sheet, data })),
    [
      {
        sheet: '技术',
        data: [
          ['名称', '数值'],
          ['=1+1', 0.2],
          ['总磷', null],
        ],
      },
      { sheet: '字典', data: [['列'], ['名称']] },
    ],
  );
});

test('the same content gives the same bytes on another day', async ({ mock }) => {
  const today = await formatWorkbook(sheets);
  mock.timers.enable({ apis: ['Date'], now: new Date(2031, 5, 1) });
  assert.deepEqual(await formatWorkbook(sheets), today);
});
