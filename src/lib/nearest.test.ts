import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

test('a slip of the keyboard finds its word', () => {
  assert.equal(nearest('sumary', ['title', 'summary', 'areas']), 'summary');
  assert.equal(nearest('rural-a20', ['rural-a2o', 'rural-constructed-wetland']), 'rural-a2o');
  assert.equal(nearest('aeras', ['area', 'areas']), 'areas');
});

test('the nearer of two candidates wins', () => {
  assert.equal(nearest('tp-tracin', ['tp-trading', 'tp-tracing']), 'tp-tracing');
});

test('a word that resembles none has no suggestion', () => {
  assert.equal(nearest('colour', ['title', 'summary']), undefined);
  assert.equal(nearest('xyz', []), undefined);
});
