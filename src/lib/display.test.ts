import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Display, parseDisplay, serialiseDisplay } from './display.ts';

test('every choice survives storage', () => {
  for (const elder of [true, false]) {
    for (const theme of ['light', 'dark', undefined] as const) {
      const display: Display = { elder, theme };
      assert.deepEqual(parseDisplay(serialiseDisplay(display)), display);
    }
  }
});

test('nothing stored and rubbish mean the standard display', () => {
  for (const stored of [null, '', '{"elder":true}', 'elderly neon']) {
    assert.deepEqual(parseDisplay(stored), { elder: false, theme: undefined });
  }
});
