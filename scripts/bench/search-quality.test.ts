import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, meanOf } from './search-quality.ts';

const query = { q: '总磷', kind: 'term', pages: { '/a/': 3, '/b/': 2, '/c/': 1 } };

test('the best order has the whole gain, another less, nothing none', () => {
  assert.deepEqual(judge(query, ['/a/', '/b/', '/c/']), { ndcg: 1, success: 1, zero: 0 });
  const worse = judge(query, ['/b/', '/a/', '/x/']);
  assert.ok(worse.ndcg > 0.6 && worse.ndcg < 0.9);
  assert.equal(worse.success, 0);
  assert.deepEqual(judge(query, []), { ndcg: 0, success: 0, zero: 1 });
});

test('what stands after the tenth hit does not count', () => {
  const others = Array.from({ length: 10 }, (_, index) => `/x${index}/`);
  assert.equal(judge(query, [...others, '/a/']).ndcg, 0);
});

test('the mean is over queries', () => {
  assert.deepEqual(meanOf([judge(query, ['/a/', '/b/', '/c/']), judge(query, [])]), {
    ndcg: 0.5,
    success: 0.5,
    zero: 0.5,
  });
});
