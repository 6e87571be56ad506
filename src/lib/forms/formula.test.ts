import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, isFormula, writeFormula } from './formula.ts';

test('a formula is columns, numbers and arithmetic, and nothing that a spreadsheet could run', () => {
  for (const text of ['{flow} * {now} * 86.4', '({a} - {b}) / 1000', '{a-1}+2']) assert.ok(isFormula(text), text);
  for (const text of ['', '86.4', 'alert(1)', '{flow} & "x"', '=A1+B1', 'HYPERLINK({a})', '{a};{b}', '{A}']) {
    assert.ok(!isFormula(text), text);
  }
});

test('every column of a formula is named once, and written as asked', () => {
  const formula = '({now} - {goal}) * {flow} + {now}';
  assert.deepEqual(columnsOf(formula), ['now', 'goal', 'flow']);
  assert.equal(
    writeFormula(formula, (column) => column.toUpperCase()),
    '(NOW - GOAL) * FLOW + NOW',
  );
});
