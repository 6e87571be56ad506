import type { Fault } from '../fault.ts';
import { type Passage, passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { habits, maskExceptions } from '../typography.ts';

/** Fields that hold what people type or codes as printed. */
const NOT_TYPESET = ['aliases', 'symptoms', 'address', 'doi', 'code'];
/** Fields in which numbers are joined with a hyphen as printed. */
const AS_PRINTED = ['pages', 'issue', 'volume', 'number', 'locator'];
/** Characters shown around a correction, so that the place is found. */
const CONTEXT = 3;

/** Punctuation, spaces and characters other than Chinese typesetting asks for. */
export const typography: Rule = {
  name: 'typography',
  check: ({ entries }) => entries.flatMap(passagesOf).filter(isTypeset).flatMap(checkPassage),
};

interface Correction {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly why: string;
}

function isTypeset({ text, path = [] }: Passage): boolean {
  return /\p{sc=Han}/u.test(text) && !NOT_TYPESET.some((field) => path.includes(field));
}

/** Corrections that share their context make one fault. */
function checkPassage(passage: Passage): Fault[] {
  const { text, path: _, ...place } = passage;
  const groups: Correction[][] = [];
  for (const correction of findCorrections(passage)) {
    const last = groups.at(-1);
    if (last && correction.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(correction);
    else groups.push([correction]);
  }
  return groups.map((group) => ({ ...place, message: compose(text, group) }));
}

function findCorrections({ text, path = [] }: Passage): Correction[] {
  const masked = maskExceptions(text);
  const asPrinted = AS_PRINTED.some((field) => path.includes(field));
  return habits
    .filter(({ isRange }) => !(isRange && asPrinted))
    .flatMap(({ pattern, right, why }) =>
      [...masked.matchAll(pattern)].map(({ 0: found, index: start }) => ({
        start,
        end: start + found.length,
        right: right(found, masked.slice(0, start)),
        why,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function compose(text: string, corrections: readonly Correction[]): string {
  const start = Math.max(0, (corrections[0]?.start ?? 0) - CONTEXT);
  const end = (corrections.at(-1)?.end ?? 0) + CONTEXT;
  let right = '';
  let position = start;
  for (const correction of corrections) {
    right += text.slice(position, correction.start) + correction.right;
    position = correction.end;
  }
  right += text.slice(position, end);
  const reasons = new Set(corrections.map(({ why }) => why));
  return `“${text.slice(start, end)}”应写成“${right}”：${[...reasons].join('；')}`;
}
