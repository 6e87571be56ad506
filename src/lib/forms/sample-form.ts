import type { Form } from './form.ts';

/** A form with every kind of part, for tests. */
export const sampleForm: Form = {
  title: '示例表：一口/一档',
  blocks: [
    { kind: 'fields', title: '情况', fields: [{ label: '断面名称', hint: '写全称' }, { label: '日期' }] },
    { kind: 'checks', title: '看一看', answers: ['是', '否'], items: [{ text: '阀门关着', look: '看手轮' }] },
    {
      kind: 'table',
      title: '负荷',
      columns: [
        { id: 'point', title: '点位' },
        { id: 'flow', title: '流量', unit: 'm³/s', hint: '估算的写区间' },
        { id: 'now', title: '浓度', unit: 'mg/L' },
        { id: 'load', title: '负荷', unit: 'kg/d', formula: '{flow} * {now} * 86.4', total: true },
      ],
      labels: ['上游', '下游'],
      rows: 0,
    },
    { kind: 'notes', title: '说明', lines: ['先核数，后算账。'] },
  ],
  footer: ['不能代替监测报告。'],
};
