import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Band, bandOf, type NumericRule } from './band.ts';

const rule: NumericRule = { preferred: { min: 10, max: 20 }, acceptable: { min: 5, max: 40 }, outside: '不建议' };

const rows: [name: string, rule: NumericRule, value: number, band: Band][] = [
  ['inside the preferred range', rule, 15, '适用'],
  ['on a bound', rule, 20, '适用'],
  ['between preferred and acceptable', rule, 30, '有条件'],
  ['on the acceptable bound', rule, 40, '有条件'],
  ['beyond the acceptable range', rule, 41, '不建议'],
  ['below it', rule, 4, '不建议'],
  ['only acceptable, inside', { acceptable: { max: 5 }, outside: '有条件' }, 5, '适用'],
  ['only acceptable, outside', { acceptable: { max: 5 }, outside: '有条件' }, 5.1, '有条件'],
  ['only preferred, outside', { preferred: { min: 3 }, outside: '不建议' }, 2, '不建议'],
];

for (const [name, given, value, band] of rows) {
  test(`${name}: ${band}`, () => assert.equal(bandOf(value, given), band));
}
