import assert from 'node:assert/strict';
import { test } from 'node:test';
import mammoth from 'mammoth';
import { formatFormDocument } from './docx.ts';
import type { Form } from './form.ts';
import { sampleForm } from './sample-form.ts';

const form: Form = {
  ...sampleForm,
  blocks: [
    ...sampleForm.blocks,
    { kind: 'outline', title: '正文', sections: [{ heading: '一、差距', write: ['写超多少。'] }] },
    { kind: 'signatures', roles: ['编写', '审核'] },
  ],
};
const file = await formatFormDocument(form);

test('another library reads every text back, in order', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  const texts = [
    '示例表：一口/一档',
    '情况',
    '断面名称',
    '写全称',
    '日期',
    '看一看',
    '阀门关着',
    '看手轮',
    '负荷（kg/d）',
    '＝流量×浓度×86.4',
    '上游',
    '下游',
    '合计',
    '先核数，后算账。',
    '一、差距',
    '写超多少。',
    '编写',
    '审核',
    '不能代替监测报告。',
  ];
  let from = 0;
  for (const text of texts) {
    const at = value.indexOf(text, from);
    assert.ok(at >= from, `没有按次序读到“${text}”`);
    from = at + text.length;
  }
});

test('its tables are tables and its headings are headings', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
  assert.equal(value.match(/<table>/g)?.length, 3);
  assert.match(value, /<h1>.*负荷.*<\/h1>/);
});

test('the same form gives the same bytes on another day', async ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: new Date(2031, 5, 1) });
  assert.deepEqual(await formatFormDocument(form), file);
});
