import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTargets } from './targets.ts';

test('the five targets stand as the plan words them', () => {
  assert.deepEqual(readTargets(readFileSync('content/plan/plan.txt', 'utf8')), [
    { amount: '100家以上', what: '工业园区' },
    { amount: '1000个以上', what: '乡镇' },
    { amount: '10000家以上', what: '企业' },
    { amount: '100项以上', what: '先进适用技术' },
    { amount: '100场以上', what: '技术培训' },
  ]);
});

test('a text without targets has none', () => {
  assert.deepEqual(readTargets('开展1年以上的驻点跟踪研究，进驻6个城市。'), []);
});
