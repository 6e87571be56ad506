import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, positionOn, stretchOn } from './axis.ts';

test('an axis begins at zero and leaves room beyond the highest bound', () => {
  assert.deepEqual(axisOf({ acceptable: { min: 10, max: 100 } }), { min: 0, max: 140 });
  assert.deepEqual(axisOf({ preferred: { max: 50 }, acceptable: { max: 100 } }), { min: 0, max: 140 });
});

test('an axis reaches below zero where a bound does', () => {
  assert.deepEqual(axisOf({ acceptable: { min: -10, max: 10 } }), { min: -18, max: 18 });
});

test('a bound of zero alone still has an axis', () => {
  const axis = axisOf({ acceptable: { max: 0 } });
  assert.ok(axis.max > axis.min);
});

test('values beyond the ends stand at the ends', () => {
  const axis = { min: 0, max: 140 };
  assert.equal(positionOn(axis, 70), 0.5);
  assert.equal(positionOn(axis, 1e9), 1);
  assert.equal(positionOn(axis, -5), 0);
});

test('an open side of a range reaches the end of the axis', () => {
  const axis = axisOf({ acceptable: { min: 100 } });
  const [from, to] = stretchOn(axis, { min: 100 });
  assert.equal(to, 1);
  assert.ok(from > 0 && from < 1);
});
