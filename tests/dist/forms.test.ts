import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/node';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { readPage, readText } from '../built-site.ts';
import { repeated } from './faults.ts';

interface Block {
  readonly kind: string;
  readonly title?: string;
  readonly fields?: readonly { readonly label: string; readonly hint?: string }[];
  readonly items?: readonly { readonly text: string; readonly look?: string }[];
  readonly columns?: readonly { readonly title: string; readonly hint?: string }[];
  readonly labels?: readonly string[];
  readonly sections?: readonly { readonly heading: string; readonly write: readonly string[] }[];
  readonly lines?: readonly string[];
  readonly roles?: readonly string[];
}

interface Template {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly file: 'docx' | 'xlsx';
  readonly notFor: string;
  readonly blocks: readonly Block[];
}

interface Problem {
  readonly url: string;
  readonly title: string;
  readonly causes: readonly { readonly title: string }[];
  readonly worksheet: { readonly points: readonly string[]; readonly record: readonly string[] };
}

const templates = itemsOf<Template>('templates');
const problems = itemsOf<Problem>('problems');

function itemsOf<Item>(name: string): readonly Item[] {
  return JSON.parse(readText(rootSite, `api/v1/${name}.json`)).items;
}

/** Every text of a form in the order in which it stands there. */
function textsOf({ title, notFor, blocks }: Template): string[] {
  const texts = blocks.flatMap((block) => [
    block.title,
    ...(block.fields ?? []).flatMap(({ label, hint }) => [label, hint]),
    ...(block.items ?? []).flatMap(({ text, look }) => [text, look]),
    ...(block.columns ?? []).flatMap((column) => [column.title, column.hint]),
    ...(block.labels ?? []),
    ...(block.sections ?? []).flatMap(({ heading, write }) => [heading, ...write]),
    ...(block.lines ?? []),
    ...(block.roles ?? []),
  ]);
  return [title, ...texts, notFor].filter((text) => text !== undefined);
}

async function readDocument(path: string): Promise<string> {
  return (await mammoth.extractRawText({ buffer: readFileSync(join(rootSite.outDir, path)) })).value;
}

function assertInOrder(whole: string, texts: readonly string[], name: string): void {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    assert.ok(at >= 0, `${name}里没有按次序读到“${text}”`);
    from = at + text.length;
  }
}

test('every Word template, opened by another library, says what its entry says, in order', async () => {
  const documents = templates.filter(({ file }) => file === 'docx');
  assert.ok(documents.length > 0);
  for (const template of documents) {
    const path = `templates/${template.id}.docx`;
    assertInOrder(await readDocument(path), textsOf(template), path);
  }
});

test('every Excel template, opened by another library, has a sheet for each table with its headings and row names', async () => {
  const workbooks = templates.filter(({ file }) => file === 'xlsx');
  assert.ok(workbooks.length > 0);
  for (const template of workbooks) {
    const path = `templates/${template.id}.xlsx`;
    const sheets = await readWorkbook(readFileSync(join(rootSite.outDir, path)));
    const cells = sheets.map(({ data }) =>
      data
        .flat()
        .filter((cell) => cell !== null)
        .join('\n'),
    );
    for (const text of textsOf({ ...template, blocks: template.blocks.filter(({ kind }) => kind !== 'table') })) {
      assert.ok(cells[0]?.includes(text), `${path}的第一张里没有“${text}”`);
    }
    const tables = template.blocks.filter(({ kind }) => kind === 'table');
    assert.equal(sheets.length, tables.length + 1, path);
    for (const [index, table] of tables.entries()) {
      const titles = (table.columns ?? []).map(({ title }) => title);
      assertInOrder(cells[index + 1] ?? '', [...titles, ...(table.labels ?? [])], path);
    }
  }
});

test('every worksheet, opened by another library, has its places, its heads and all causes of the problem', async () => {
  assert.ok(problems.length > 0);
  for (const { url, title, causes, worksheet } of problems) {
    const path = `${url.slice(1)}worksheet.docx`;
    const texts = [
      `${title}：野外工作单`,
      ...worksheet.record,
      ...worksheet.points,
      ...causes.map((cause) => cause.title),
    ];
    assertInOrder(await readDocument(path), texts, path);
  }
});

test('the page of a template shows the same form and leads to its file; no file is left without a page', () => {
  const linked = new Set<string>();
  for (const template of templates) {
    const { document } = readPage(rootSite, template.url);
    const download = document.querySelector('a[download]');
    linked.add(download?.getAttribute('href') ?? '');
    assert.equal(download?.getAttribute('download'), `${template.title}.${template.file}`);
    const form = document.querySelector('.form')?.textContent ?? '';
    assertInOrder(form, textsOf(template).slice(1), template.url);
  }
  for (const { url } of problems) {
    const download = readPage(rootSite, `${url}worksheet/`).document.querySelector('a[download]');
    linked.add(download?.getAttribute('href') ?? '');
  }
  const files = globSync('{templates,problems}/**/*.{docx,xlsx}', { cwd: rootSite.outDir }).map((file) => `/${file}`);
  assert.deepEqual([...linked].sort(), files.sort());
});

test('files of different forms are saved under different names', () => {
  assert.deepEqual(repeated(templates.map(({ title }) => title)), []);
});
