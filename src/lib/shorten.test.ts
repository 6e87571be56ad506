import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten, shortenMiddle } from './shorten.ts';

test('a text that fits stays, a longer one ends in an ellipsis within the length', () => {
  assert.equal(shorten('土壤气相抽提', 6), '土壤气相抽提');
  assert.equal(shorten('土壤气相抽提修复', 6), '土壤气相抽…');
  assert.equal(shorten('𠮷𠮷𠮷', 2), '𠮷…');
  assert.equal(shorten('ab cd', 4), 'ab…');
});

test('the end of a text stays where the ellipsis stands in the middle', () => {
  assert.equal(shortenMiddle('土壤气相抽提', 6), '土壤气相抽提');
  assert.equal(shortenMiddle('热脱附技术说明第一册', 6), '热脱附…一册');
});
