import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowPolicy } from './page-policy.ts';

const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>s</style>` +
  '<script>a</script><script type="module" src="/b.js"></script>';

test('a page keeps the hashes of what it holds and loses the others', () => {
  const before = page("script-src 'self' 'sha256-a' 'sha256-z'; style-src 'self' 'sha256-s' 'sha256-y';");
  const after = page("script-src 'self' 'sha256-a'; style-src 'self' 'sha256-s';");
  assert.equal(
    narrowPolicy(before, (text) => `sha256-${text}`),
    after,
  );
});

test('a page without a policy stays as it is', () => {
  assert.equal(
    narrowPolicy('<p>x</p>', () => 'sha256-x'),
    '<p>x</p>',
  );
});
