import { visit } from 'unist-util-visit';
import { splitInlineFigures } from '../../lib/inline-figures.ts';
import { nearest } from '../../lib/nearest.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { type Entry, faultAt, faultAtNode } from '../entries.ts';
import type { Fault, Path } from '../fault.ts';
import { idsAt, textsOf } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

/** `<Fig id="…" />` that names no figure of its entry, stands where it is not printed, or is written otherwise. */
export const figureReference: Rule = {
  name: 'figure-reference',
  check: ({ entries }) =>
    entries.filter(({ data }) => data !== undefined).flatMap((entry) => [...checkFields(entry), ...checkBody(entry)]),
};

/** The fields in which pages print a figure for its reference; in others it would stand as typed. */
const PRINTED: Partial<Record<CollectionName, readonly string[]>> = {
  techniques: ['limits', 'byProducts', 'operation', 'failures', 'askVendor', 'acceptance'],
  trains: ['steps.does', 'useWhen', 'avoidWhen', 'interfaces'],
  problems: [
    'today',
    'notYet',
    'meaning',
    'causes.fits',
    'causes.against',
    'causes.observation',
    'measures.why',
    'askWhom',
  ],
  lessons: ['outcomes', 'slides.points', 'slides.notes'],
  guides: ['what', 'who.does', 'when', 'notWhen', 'steps.does', 'mistakes', 'systems.note', 'later.effect'],
  guidance: ['asks.what', 'now', 'later.effect'],
};

function checkFields(entry: Entry): Fault[] {
  return textsOf(entry.data).flatMap(({ path, text }) => {
    const parts = splitInlineFigures(text);
    if (parts.some((part) => 'text' in part && /<\/?Fig/i.test(part.text))) {
      return [faultAt(entry, path, '引用数字写<Fig id="removal" />：半角引号，“/>”前空一格')];
    }
    const ids = parts.flatMap((part) => ('figure' in part ? [part.figure] : []));
    if (ids.length > 0 && !isPrinted(entry, path)) {
      return [faultAt(entry, path, '这一项不能引用数字：改写成不带数字的话，或写到会印出数字的各项和正文里')];
    }
    return ids.flatMap((id) => checkId(entry, id)).map((message) => faultAt(entry, path, message));
  });
}

function checkBody(entry: Entry): Fault[] {
  const faults: Fault[] = [];
  if (!entry.body) return faults;
  visit(entry.body.tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (!('attributes' in node) || node.name !== 'Fig') return;
    const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
    if (typeof id !== 'string') return;
    faults.push(...checkId(entry, id).map((message) => faultAtNode(entry, node, message)));
  });
  return faults;
}

function checkId({ data }: Entry, id: string): string[] {
  const ids = idsAt(data, 'figures');
  if (ids.includes(id)) return [];
  if (ids.length === 0) return [`这个条目没有figures，不能引用“${id}”`];
  const meant = nearest(id, ids);
  return [meant ? `figures里没有“${id}”，是否想写“${meant}”？` : `figures里没有“${id}”，现有：${ids.join('、')}`];
}

function isPrinted({ collection }: Entry, path: Path): boolean {
  const names = path.filter((key) => typeof key === 'string').join('.');
  return (PRINTED[collection] ?? []).some((field) => `${names}.`.startsWith(`${field}.`));
}
