import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClauseReference } from './clauses.ts';

test('the ways to name a clause', () => {
  for (const text of ['2-3', '二（三）', '二(三)']) assert.equal(parseClauseReference(text), '2-3');
  for (const text of ['1', '一']) assert.equal(parseClauseReference(text), '1');
  for (const text of ['annex', '附件']) assert.equal(parseClauseReference(text), 'annex');
  assert.equal(parseClauseReference('二（十）'), '2-10');
});

test('anything else names none', () => {
  for (const text of ['', '0', '2-', '2-03', '3-5-1', '（三）', '二三', '二（）', '二（三', '二、', '二（三）甲']) {
    assert.equal(parseClauseReference(text), undefined, text);
  }
});
