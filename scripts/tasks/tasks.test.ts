import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tasks } from './tasks.ts';

const { scripts, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every npm script starts the task of its own name', () => {
  const launched = Object.keys(tasks).map((name) => [name, `node scripts/run.mjs ${name}`]);
  assert.deepEqual(scripts, Object.fromEntries(launched));
});

test('an unknown task is answered with the list of tasks', () => {
  const { status, stderr } = spawnSync('node', ['scripts/run.mjs', 'nonesuch'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /“nonesuch”/);
  for (const name of Object.keys(tasks)) assert.ok(stderr.includes(name));
});

test('the pinned Node is the same for every platform and tool', () => {
  const pinned = readFileSync('.node-version', 'utf8').trim();
  assert.deepEqual(new Set(Object.values(optionalDependencies)), new Set([pinned]));
});
