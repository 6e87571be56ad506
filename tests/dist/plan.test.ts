import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { type BuiltPage, listAddresses, readPage } from '../built-site.ts';

interface Erratum {
  readonly id: string;
  readonly line: number;
  readonly was: string;
  readonly is: string;
  readonly times?: number;
}

interface OfficialText {
  readonly id: string;
  readonly text: string;
}

const received = readFileSync('content/plan/plan.txt', 'utf8');
const errata = parse(readFileSync('content/plan/errata.yaml', 'utf8')) as Erratum[];
const plan = readPage(rootSite, '/plan/');
const official = officialTexts(plan);

/** What a page prints of the official document, in order. */
function officialTexts({ document }: BuiltPage): OfficialText[] {
  return [...document.querySelectorAll('[data-official]')].map(({ id, textContent }) => ({
    id,
    text: textContent ?? '',
  }));
}

/** The received text with `is` in the place of every `was`, from its end, so that no position moves. */
function correctedText(): string {
  const places = errata.flatMap((erratum) => placesOf(erratum).map((start) => ({ ...erratum, start })));
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, was, is }) => text.slice(0, start) + is + text.slice(start + was.length), received);
}

function placesOf({ line, was, times = 1 }: Erratum): number[] {
  const before = received.split('\n').slice(0, line - 1);
  const places: number[] = [];
  let from = before.reduce((length, text) => length + text.length + 1, 0);
  for (let found = 0; found < times; found += 1) {
    const place = received.indexOf(was, from);
    places.push(place);
    from = place + was.length;
  }
  return places;
}

/** The anchored paragraphs of the plan's page, by the id of the clause or annex under whose heading they stand. */
function paragraphsByClause(): Map<string, OfficialText[]> {
  const clauses = new Map<string, OfficialText[]>();
  let paragraphs: OfficialText[] = [];
  for (const entry of official) {
    const clause = /^(?:part-|clause-)?(?<id>\d+(?:-\d+)?|annex)$/.exec(entry.id)?.groups?.id;
    if (clause !== undefined) {
      paragraphs = [];
      clauses.set(clause, paragraphs);
    } else if (/^p\d+$/.test(entry.id)) paragraphs.push(entry);
  }
  return clauses;
}

test('the plan prints every line of the received text with the errata in it, once and in order', () => {
  const lines = correctedText()
    .split('\n')
    .filter((line) => line.trim() !== '');
  assert.deepEqual(
    official.map(({ text }) => text),
    lines,
  );
});

test('21 clauses and the annex have pages that quote their paragraphs under the same anchors', () => {
  const quoted = new Map(
    listAddresses(rootSite)
      .filter((address) => /^\/plan\/[^/]+\/$/.test(address))
      .map((address) => [address.split('/').at(-2) ?? '', officialTexts(readPage(rootSite, address))]),
  );
  const byClause = paragraphsByClause();
  const ofParts = ['2', '3', '4'].map((part) => byClause.get(part));
  assert.deepEqual(ofParts, [[], [], []], '有条款的部分，段落都在条款里');
  assert.equal(quoted.size, 22);
  for (const [id, paragraphs] of quoted) {
    assert.ok(paragraphs.length > 0, id);
    // The closing line that names the annex stands after the last clause and belongs to none.
    const expected = byClause.get(id)?.filter(({ text }) => !text.startsWith('附件：'));
    assert.deepEqual(paragraphs, expected, `/plan/${id}/`);
  }
});

test('every erratum is listed, and noted where it applies', () => {
  for (const { id, is } of errata) {
    assert.ok(plan.document.getElementById(`erratum-${id}`), `编者注一览里没有${id}`);
    const note = plan.document.querySelector(`a[href$="#erratum-${id}"]`);
    assert.ok(note, `正文旁没有${id}的编者注`);
    assert.ok(textBefore(note).includes(is.trim()), `${id}的编者注不在“${is}”旁`);
  }
});

/** The official text nearest before an element that stands beside it, or inside such an element. */
function textBefore(element: Element): string {
  for (let node = element.previousElementSibling; node; node = node.previousElementSibling) {
    if (node.hasAttribute('data-official')) return node.textContent ?? '';
  }
  return element.parentElement ? textBefore(element.parentElement) : '';
}
