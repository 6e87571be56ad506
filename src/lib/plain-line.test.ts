import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLine } from './plain-line.ts';

const figures = [
  { id: 'limit', value: '0.2', unit: 'mg/L' },
  { id: 'share', value: '25～30', unit: '%' },
  { id: 'ratio', value: '4～8', unit: '倍' },
];

test('figures in a line become value and unit, spaced as in print', () => {
  const line = '限值<Fig id="limit" />，占<Fig id="share" />，是<Fig id="ratio" />。';
  assert.equal(plainLine(line, figures), '限值0.2 mg/L，占25～30%，是4～8倍。');
});

test('a figure that is not there is an error that names it', () => {
  assert.throws(() => plainLine('限值<Fig id="none" />', figures), /none/);
});
