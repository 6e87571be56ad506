import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byId } from './by-id.ts';

test('ids stand in alphabetical order, their numbers by value', () => {
  const sorted = ['2-10', 'annex', '2-9', '1'].map((id) => ({ id })).sort(byId);
  assert.deepEqual(
    sorted.map(({ id }) => id),
    ['1', '2-9', '2-10', 'annex'],
  );
});
