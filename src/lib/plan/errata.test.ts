import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyErrata } from './errata.ts';
import type { Erratum } from './types.ts';

const RAW = '\n第一行,有,两个逗号\n\n推进江\n\n苏省,工作\n';

function erratum(fields: Partial<Erratum>): Erratum {
  return {
    id: 'e',
    line: 2,
    was: ',',
    is: '，',
    kind: 'punctuation',
    why: '。',
    ...fields,
  };
}

test('a line says which errata were applied to it, once each', () => {
  assert.deepEqual(applyErrata(RAW, [erratum({ times: 2 })]), [
    { line: 2, text: '第一行，有，两个逗号', errata: ['e'] },
    { line: 4, text: '推进江', errata: [] },
    { line: 6, text: '苏省,工作', errata: [] },
  ]);
});

test('a page break joins two lines; errata of the second line stay with the joined one', () => {
  const errata = [
    erratum({ id: 'comma', line: 6 }),
    erratum({
      id: 'break',
      line: 4,
      was: '江\n\n苏省',
      is: '江苏省',
      kind: 'page-break',
    }),
  ];
  assert.deepEqual(applyErrata(RAW, errata).slice(1), [
    { line: 4, text: '推进江苏省，工作', errata: ['break', 'comma'] },
  ]);
});

test('a doubtful place is marked and left as it is', () => {
  const [first] = applyErrata(RAW, [erratum({ was: '第一行', is: '第一行', kind: 'doubtful' })]);
  assert.deepEqual(first, {
    line: 2,
    text: '第一行,有,两个逗号',
    errata: ['e'],
  });
});

const FAULTS: [string, Erratum[], string][] = [
  ['wrong line', [erratum({ line: 3 })], '勘误e（第3行）：原文“,”应有1处，找到0处'],
  ['line after the end', [erratum({ line: 99 })], '勘误e（第99行）：原文“,”应有1处，找到0处'],
  ['empty original', [erratum({ was: '' })], '勘误e（第2行）：原文“”应有1处，找到0处'],
  ['original broken elsewhere', [erratum({ line: 4, was: '进\n江' })], '勘误e（第4行）：原文“进⏎江”应有1处，找到0处'],
  ['count', [erratum({})], '勘误e（第2行）：原文“,”应有1处，找到2处'],
  [
    'overlap',
    [erratum({ id: 'a', was: '行,有', is: '行，有' }), erratum({ id: 'b', was: '有,两', is: '有，两' })],
    '勘误b（第2行）：与勘误a（第2行）位置重叠',
  ],
  ['repeated id', [erratum({ times: 2 }), erratum({ line: 6 })], '勘误e（第6行）：id与前面的勘误重复'],
  ['doubtful but changed', [erratum({ times: 2, kind: 'doubtful' })], '勘误e（第2行）：存疑处只作标记，is应与was相同'],
  [
    'changes nothing',
    [erratum({ times: 2, is: ',' })],
    '勘误e（第2行）：is与was相同，没有改动；只作标记的，kind应为doubtful',
  ],
];

for (const [name, errata, message] of FAULTS) {
  test(`refused: ${name}`, () => assert.throws(() => applyErrata(RAW, errata), { message }));
}

test('all faults are reported in one error', () => {
  const errata = [erratum({ id: 'a', was: '无' }), erratum({ id: 'b', line: 6, was: '也无' })];
  assert.throws(() => applyErrata(RAW, errata), {
    message: '勘误a（第2行）：原文“无”应有1处，找到0处\n勘误b（第6行）：原文“也无”应有1处，找到0处',
  });
});
