import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type CollectionName, collectionTable } from '../src/schemas/collections.ts';

const folder = join(import.meta.dirname, 'templates');

for (const file of readdirSync(folder)) {
  test(`the template ${file} has only fields that its collection knows`, () => {
    const [name = '', extension] = file.split('.');
    assert.ok(name in collectionTable);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(/\{\{\w+\}\}/g, '2026-01-01');
    const fields = parse(extension === 'mdx' ? (text.split('---\n')[1] ?? '') : text);
    const { error } = collectionTable[name as CollectionName].schema.safeParse(fields);
    const unknown = error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
    assert.deepEqual(unknown, []);
    assert.doesNotMatch(text, /\{\s*\{/, '日期没有换成今天');
  });
}
