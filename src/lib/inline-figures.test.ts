import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitInlineFigures } from './inline-figures.ts';

test('splits a line at its figures and loses nothing between them', () => {
  assert.deepEqual(splitInlineFigures('效率<Fig id="a" />，温度<Fig id="b-2" />。'), [
    { text: '效率' },
    { figure: 'a' },
    { text: '，温度' },
    { figure: 'b-2' },
    { text: '。' },
  ]);
  assert.deepEqual(splitInlineFigures('没有数字'), [{ text: '没有数字' }]);
  assert.deepEqual(splitInlineFigures('<Fig id="a" />'), [{ figure: 'a' }]);
});

test('anything that is not a figure reference stays text', () => {
  assert.deepEqual(splitInlineFigures('<Fig>和<b>'), [{ text: '<Fig>和<b>' }]);
});
