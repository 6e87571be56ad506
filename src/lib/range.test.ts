import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatRange } from './range.ts';

test('numbers keep their digits, grouped from five on', () => {
  assert.equal(formatNumber(8), '8');
  assert.equal(formatNumber(4000), '4000');
  assert.equal(formatNumber(20000), '20\u202f000');
  assert.equal(formatNumber(1234567.5), '1\u202f234\u202f567.5');
  assert.equal(formatNumber(-38.8), '−38.8');
  assert.equal(formatNumber(1e-9), '0.000000001');
  assert.equal(formatNumber(1.07), '1.07');
});

test('ranges read as a reader expects', () => {
  assert.equal(formatRange({ min: 85, max: 95 }), '85～95');
  assert.equal(formatRange({ min: 40, max: 40 }), '40');
  assert.equal(formatRange({ min: 80 }), '≥80');
  assert.equal(formatRange({ max: 40 }), '≤40');
  assert.equal(formatRange({ min: 90, strict: true }), '＞90');
  assert.equal(formatRange({ max: 25, strict: true }), '＜25');
});
