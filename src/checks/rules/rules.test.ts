import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadContent } from '../content.ts';
import { type Fault, formatFault, sortFaults } from '../fault.ts';
import { type ContentFiles, readContent } from '../read-content.ts';
import { checkContent } from '../run.ts';
import { rules } from './index.ts';

const FIXTURES = 'tests/fixtures/content';
const SITE = 'https://site.example';

/** A folder `<rule>` or `<rule>.<case>`: files laid over the valid tree, and the faults they make. */
const broken = readdirSync(`${FIXTURES}/broken`).map((name) => {
  const files = new Map(readContent(`${FIXTURES}/broken/${name}`));
  files.delete('faults.txt');
  const faults = readFileSync(`${FIXTURES}/broken/${name}/faults.txt`, 'utf8').trimEnd().split('\n');
  return { name, rule: rules.find((rule) => rule.name === name.split('.')[0]), files, faults };
});

const valid = readContent(`${FIXTURES}/valid`);

function content(...overlays: readonly ContentFiles[]) {
  return loadContent(new Map([valid, ...overlays].flatMap((files) => [...files])), SITE);
}

function format(faults: readonly Fault[]): string[] {
  return sortFaults(faults).map(formatFault);
}

test('valid content has no fault', () => {
  assert.deepEqual(format(checkContent(content())), []);
});

for (const { name, rule, files, faults } of broken) {
  test(`broken content: ${name}`, () => {
    assert.ok(rule, '没有这条规则');
    assert.deepEqual(format(rule.check(content(files))), faults);
    assert.deepEqual(format(checkContent(content(files))), faults, '别的规则也报了错');
  });
}

for (const { name } of rules) {
  test(`rule ${name} has broken content`, () => {
    assert.ok(broken.some(({ rule }) => rule?.name === name));
  });
}

test('faults of many files and rules come out in one run, in order', () => {
  const chosen = broken.filter(({ rule }) =>
    ['unique-id', 'plan-text', 'stray-file', 'repost-address'].includes(rule?.name ?? ''),
  );
  const [errata, ...others] = [
    ...chosen.filter(({ name }) => name === 'plan-text.errata'),
    ...chosen.filter(({ name }) => !name.startsWith('plan-text')),
  ];
  const expected = [errata, ...others].flatMap((tree) => tree?.faults ?? []);
  const reported = format(checkContent(content(...[errata, ...others].flatMap((tree) => tree?.files ?? []))));
  assert.deepEqual(new Set(reported), new Set(expected));
  const files = reported.map((line) => line.split(':')[0] ?? '');
  assert.deepEqual(files, [...files].sort());
  assert.ok(new Set(files).size > 5);
});
