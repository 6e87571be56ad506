import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';
import { countRead } from '../../src/lib/read-share.ts';
import { listAddresses, readPages, readText, type Site } from '../built-site.ts';
import { repeated } from './faults.ts';

interface Item {
  readonly id: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}

interface Collection {
  readonly collection: string;
  readonly count: number;
  readonly items: readonly Item[];
}

interface Technique extends Item {
  readonly areas: readonly number[];
  readonly figures: readonly { readonly kind: string; readonly checked: string }[];
}

/** What the site adds to an entry beside `id` and `url`. */
const derivedFields: Readonly<Record<string, readonly string[]>> = {
  techniques: ['evidenceGrade', 'trains', 'cases', 'problems', 'guides', 'lessons'],
  guides: ['clauses'],
  templates: ['guides', 'problems'],
  regions: ['cases'],
  sources: ['citedBy'],
  standards: ['citedBy'],
};

const names = namesIn('api/v1');
const schemaNames = namesIn('api/v1/schema');
const collections = new Map(names.map((name) => [name, readCollection(rootSite, name)]));

function namesIn(folder: string): string[] {
  return globSync('*.json', { cwd: `${rootSite.outDir}/${folder}` }).map((file) => basename(file, '.json'));
}

function readCollection(site: Site, name: string): Collection {
  return JSON.parse(readText(site, `api/v1/${name}.json`)) as Collection;
}

function itemsOf(name: string): readonly Item[] {
  return collections.get(name)?.items ?? [];
}

test('what the site is made of is published', () => {
  const expected = [
    'techniques',
    'trains',
    'cases',
    'problems',
    'guides',
    'templates',
    'instruments',
    'regions',
    'lessons',
    'plan',
    'guidance',
    'sources',
    'standards',
    'scenes',
  ];
  assert.deepEqual(
    expected.filter((name) => itemsOf(name).length === 0),
    [],
  );
});

test('every collection states its name and count, its items sorted by id, each once', () => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  for (const [name, { collection, count, items }] of collections) {
    const ids = items.map(({ id }) => id);
    assert.equal(collection, name);
    assert.equal(count, items.length, `${name}的count`);
    assert.deepEqual(repeated(ids), [], `${name}里重复的id`);
    assert.deepEqual(ids, [...ids].sort(compare), `${name}的顺序`);
  }
});

test('the url of an item is a page of the site, under the base path too', () => {
  for (const site of [rootSite, basePathSite]) {
    const served = new Set(listAddresses(site).map((address) => site.base.replace(/\/$/, '') + address));
    for (const name of [
      'techniques',
      'trains',
      'sources',
      'standards',
      'cases',
      'problems',
      'guides',
      'templates',
      'regions',
      'lessons',
      'plan',
      'guidance',
    ]) {
      const urls = readCollection(site, name).items.map(({ url }) => url);
      assert.deepEqual(
        urls.filter((url) => url === undefined || !served.has(url)),
        [],
        `${site.base} ${name}`,
      );
    }
  }
});

test('every page about one thing is an item', () => {
  const urls = new Set([...collections.keys()].flatMap((name) => itemsOf(name).map(({ url }) => url)));
  for (const { url } of itemsOf('problems')) urls.add(`${url}worksheet/`);
  const pages = listAddresses(rootSite).filter(
    (address) => /^\/[^/]+\/.+/.test(address) && !/^\/(techniques\/matrix|sources\/type|glossary)\//.test(address),
  );
  assert.ok(pages.length > 0);
  assert.deepEqual(
    pages.filter((address) => !urls.has(address)),
    [],
  );
});

test('items are as their published schema says', () => {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  assert.deepEqual(
    names.filter((name) => !schemaNames.includes(name)),
    ['plan'],
  );
  for (const name of schemaNames) {
    const schema = JSON.parse(readText(rootSite, `api/v1/schema/${name}.json`));
    const validate = ajv.compile(schema);
    const added = ['id', 'url', ...(derivedFields[name] ?? [])].filter((field) => !(field in schema.properties));
    // The sources take in the standards, whose schema is their own.
    for (const item of itemsOf(name).filter(({ type }) => type !== 'standard')) {
      const written = Object.fromEntries(Object.entries(item).filter(([field]) => !added.includes(field)));
      assert.ok(validate(written), `${name}/${item.id}：${ajv.errorsText(validate.errors)}`);
    }
  }
});

test('every source that is cited is in the register', () => {
  const register = new Set(itemsOf('sources').map(({ id }) => id));
  const cited = names.flatMap((name) =>
    itemsOf(name).flatMap((item) => sourcesIn(item).map((source) => ({ name, item, source }))),
  );
  assert.ok(cited.length > 0);
  assert.deepEqual(
    cited
      .filter(({ source }) => !register.has(source))
      .map(({ name, item, source }) => `${name}/${item.id}：${source}`),
    [],
  );
});

/** Least number of techniques that a practitioner expects in each area of the plan: its weight there. */
const LEAST: Readonly<Record<number, number>> = { 1: 6, 2: 18, 3: 18, 4: 6, 5: 18, 6: 18, 7: 18, 8: 6, 9: 6, 10: 6 };

test('the catalogue is as large as promised in every area, and every technique has figures that decide', () => {
  const techniques = itemsOf('techniques') as readonly Technique[];
  assert.ok(techniques.length >= 150, `只有${techniques.length}项技术`);
  for (const [area, least] of Object.entries(LEAST)) {
    const number = techniques.filter(({ areas }) => areas.includes(Number(area))).length;
    assert.ok(number >= least, `方面${area}只有${number}项技术，应有${least}项`);
  }
  for (const { id, figures } of techniques) {
    const deciding = figures.filter(({ kind }) => kind === 'performance' || kind === 'applicability');
    assert.ok(
      figures.length >= 4 && deciding.length >= 2,
      `${id}有${figures.length}个数字，效果和适用条件${deciding.length}个`,
    );
  }
});

test('the chain has its first and its last third', () => {
  const least = { problems: 24, cases: 60, guides: 45, templates: 24, regions: 13 };
  for (const [name, number] of Object.entries(least)) {
    assert.ok(itemsOf(name).length >= number, `${name}只有${itemsOf(name).length}个，应有${number}个`);
  }
});

test('every clause of the plan is served, and every instrument that it names has a guide', () => {
  for (const { id, techniques, problems, guides } of itemsOf('plan')) {
    const serving = [techniques, problems, guides].flatMap((list) => (Array.isArray(list) ? list : []));
    assert.ok(serving.length > 0, `计划${id}`);
  }
  const named = new Set(itemsOf('guides').flatMap(({ instruments }) => instruments));
  assert.deepEqual(
    itemsOf('instruments').filter(({ id }) => !named.has(id)),
    [],
  );
});

test('most of the figures that decide were read in a source', () => {
  const techniques = itemsOf('techniques') as readonly Technique[];
  const { read, total } = countRead(techniques.flatMap(({ figures }) => figures));
  assert.ok(read / total >= 0.6, `读过来源的只有${read}/${total}`);
});

test('limited and eliminated techniques name the list that says so', () => {
  const listed = itemsOf('techniques').filter(({ class: name }) => name === '限制' || name === '淘汰');
  assert.ok(listed.length > 0);
  for (const { id, listings } of listed) assert.ok(Array.isArray(listings) && listings.length > 0, id);
});

test('sixty techniques and more are drawn', () => {
  const drawn = readPages(rootSite).filter(({ document }) => document.querySelector('svg.scheme'));
  assert.ok(drawn.length >= 60, `只有${drawn.length}张流程图`);
});

/** The ids in every `source` and `sources` of a value, at any depth. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, own]) => {
    if (field === 'source') return [String(own)];
    if (field === 'sources' && Array.isArray(own)) return own.map(String);
    return sourcesIn(own);
  });
}
