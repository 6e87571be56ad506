import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { completeLock, missingEntries, platformOf } from './complete-lock.mjs';

interface LockEntry {
  cpu?: string | string[];
  os?: string | string[];
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
}
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('every optional dependency in package-lock.json has an entry', () => {
  const names = missingEntries(lock.packages).map(({ name }) => name);
  assert.deepEqual(names, [], '请运行：node scripts/complete-lock.mjs');
});

test('the platform read from a name agrees with the one that the registry published', () => {
  const published = Object.entries(lock.packages).filter(([, { cpu, os }]) => cpu && os);
  assert.ok(published.length > 50);
  for (const [path, { cpu, os }] of published) {
    const read = platformOf(path.replace(/^.*node_modules\//, ''));
    assert.deepEqual([read.cpu, read.os], [[cpu].flat(), [os].flat()], path);
  }
});

test('a name tells the C library apart', () => {
  assert.deepEqual(platformOf('@rolldown/binding-linux-s390x-gnu').libc, ['glibc']);
  assert.deepEqual(platformOf('@img/sharp-linuxmusl-arm64').libc, ['musl']);
  assert.deepEqual(platformOf('@esbuild/linux-loong64').libc, undefined);
});

test('a name without a processor is refused', () => {
  assert.throws(() => platformOf('fsevents'), /fsevents/);
});

test('an entry is added for what the lock leaves out, and only for that', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { '@tool/win32-x64': '1.2.3', '@tool/linux-x64': '1.2.3', '@tool/linux-arm64': '1.2.3' },
    },
    'node_modules/@tool/linux-x64': { version: '1.2.3' },
    'node_modules/tool/node_modules/@tool/linux-arm64': { version: '1.2.3' },
  };
  const completed = completeLock({ lockfileVersion: 3, packages });
  const added = { version: '1.2.3', cpu: ['x64'], dev: true, optional: true, os: ['win32'] };
  assert.deepEqual(JSON.parse(JSON.stringify(completed)), {
    lockfileVersion: 3,
    packages: { ...packages, 'node_modules/@tool/win32-x64': added },
  });
  assert.deepEqual(missingEntries(completed.packages), []);
});
