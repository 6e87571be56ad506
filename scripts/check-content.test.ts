import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const FIXTURES = resolve('tests/fixtures/content');

/** Runs the command in a folder whose content is the valid tree with the given ones laid over it. */
function check(...overlays: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const tree of ['valid', ...overlays]) {
    const filter = (file: string) => !file.endsWith('faults.txt');
    cpSync(join(FIXTURES, tree), join(folder, 'content'), { recursive: true, filter });
  }
  const run = spawnSync(process.execPath, [resolve('scripts/check-content.ts')], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return run;
}

test('content without a fault passes', () => {
  const { status, stdout, stderr } = check();
  assert.equal(stderr, '');
  assert.match(stdout, /^内容检查：\d+个文件，0处错误\n技术的效果和适用条件数字，读过来源的0\/2（0\.0%）\n$/);
  assert.equal(status, 0);
});

test('every fault is printed, and the check fails', () => {
  const { status, stdout, stderr } = check('broken/unique-id', 'broken/repost-address');
  assert.match(stderr, /content\/cases\/Bad_Name\.mdx:2：/);
  assert.match(stderr, /content\/registers\/sources\/sample-source\.yaml:6 address：/);
  assert.match(stdout, /，6处错误\n/);
  assert.equal(status, 1);
});
