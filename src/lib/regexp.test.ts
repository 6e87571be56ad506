import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapePattern } from './regexp.ts';

test('signs of regular expressions match themselves and nothing else', () => {
  for (const text of ['a+b', '(x)', '[y]', '{2}', '^$', 'a.b', 'a|b', '\\', '元/(m³/h)']) {
    assert.ok(new RegExp(`^${escapePattern(text)}$`, 'u').test(text), text);
  }
  assert.equal(new RegExp(`^${escapePattern('a.b')}$`).test('axb'), false);
});
