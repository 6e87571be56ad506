import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fixedPages } from './site-pages.ts';

test('the fixed pages are the pages of the site that no entry makes', () => {
  const files = globSync('src/pages/**/index.astro').filter((file) => !file.includes('['));
  const addresses = files.map((file) => file.replace(/^src\/pages/, '').replace(/index\.astro$/, ''));
  assert.deepEqual(Object.keys(fixedPages), addresses.sort());
});

test('the fragments of a fixed page are ids in its source', () => {
  const sources = globSync(['src/pages/**/*.astro', 'src/components/**/*.astro']).map((file) =>
    readFileSync(file, 'utf8'),
  );
  const ids = new Set(sources.flatMap((source) => [...source.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)));
  assert.deepEqual(
    Object.values(fixedPages)
      .flat()
      .filter((id) => !ids.has(id)),
    [],
  );
});
