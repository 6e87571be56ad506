import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBase } from './address.ts';

test('a path stands as it is at the root and behind any base path', () => {
  assert.equal(withBase('/plan/', '/'), '/plan/');
  assert.equal(withBase('/plan/#p1', '/jskj/'), '/jskj/plan/#p1');
  assert.equal(withBase('/', '/jskj'), '/jskj/');
});
