import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInChina, hasEnded } from './term.ts';

test('the day is the one in China', () => {
  assert.equal(dayInChina(new Date('2025-12-31T15:59:59Z')), '2025-12-31');
  assert.equal(dayInChina(new Date('2025-12-31T16:00:00Z')), '2026-01-01');
});

test('a term is over from the day after its last', () => {
  assert.equal(hasEnded('2025-12-31', '2025-12-31'), false);
  assert.equal(hasEnded('2025-12-31', '2026-01-01'), true);
});
