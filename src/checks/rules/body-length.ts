import { toString as textOf } from 'mdast-util-to-string';
import { type Entry, faultAt } from '../entries.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

const MIN = 500;
const MAX = 1200;

/** Texts of techniques that are too short to judge by or too long to read. */
export const bodyLength: Rule = {
  name: 'body-length',
  check: ({ entries }) => entries.filter(({ collection }) => collection === 'techniques').flatMap(checkBody),
};

function checkBody(entry: Entry): Fault[] {
  if (!entry.body) return [];
  const length = [...textOf(entry.body.tree).replace(/\s/g, '')].length;
  if (length >= MIN && length <= MAX) return [];
  return [faultAt(entry, [], `正文${length}字，应在${MIN}到${MAX}字之间`)];
}
