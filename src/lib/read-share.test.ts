import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRead } from './read-share.ts';

test('only figures that decide count, and of them those that somebody read', () => {
  const figures = [
    { kind: 'performance', checked: 'original' },
    { kind: 'performance', checked: 'none' },
    { kind: 'applicability', checked: 'secondary' },
    { kind: 'context', checked: 'original' },
    { kind: 'cost', checked: 'none' },
  ];
  assert.deepEqual(countRead(figures), { read: 2, total: 3 });
});
