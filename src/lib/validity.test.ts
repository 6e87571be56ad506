import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSuperseded } from './validity.ts';

test('only a document that was replaced or repealed is superseded', () => {
  assert.deepEqual(['现行', '被替代', '废止', '征求意见', '期满', undefined].filter(isSuperseded), ['被替代', '废止']);
});
