import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromChinese, toChinese } from './numerals.ts';

test('numerals as headings write them', () => {
  for (const [value, numeral] of [
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ] as const) {
    assert.equal(toChinese(value), numeral);
    assert.equal(fromChinese(numeral), value);
  }
});

test('anything else is no numeral', () => {
  for (const text of ['', '零', '一十', '十十', '百', '3']) assert.equal(fromChinese(text), undefined, text);
  for (const value of [0, 100, -1, 1.5]) assert.equal(toChinese(value), undefined);
});
