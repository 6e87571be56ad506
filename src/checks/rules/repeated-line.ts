import { splitInlineFigures } from '../../lib/inline-figures.ts';
import { isRecord } from '../../lib/is-record.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { type Entry, faultAt } from '../entries.ts';
import { type TextAt, textsOf } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

/** The fields in which a line must speak of its own page's matter. */
const OWN_WORDS: Partial<Record<CollectionName, readonly string[]>> = {
  techniques: ['limits', 'byProducts', 'operation', 'failures', 'askVendor', 'acceptance', 'upkeep'],
  cases: ['problem', 'measures', 'gaps', 'shortfalls'],
  problems: ['meaning', 'today', 'notYet', 'causes'],
  guides: ['what', 'who', 'when', 'notWhen', 'steps', 'mistakes'],
  templates: ['useWhen', 'notFor', 'howTo'],
};
/** Shorter lines may be the same by chance. */
const MIN = 12;

/** Lines of a page that stand word for word in another of its kind: advice that fits anything helps nobody. */
export const repeatedLine: Rule = {
  name: 'repeated-line',
  check: ({ entries }) => {
    const first = new Map<string, Entry>();
    return entries.flatMap(ownLines).flatMap(({ entry, path, text }) => {
      const key = `${entry.collection} ${text}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, entry);
      if (other === undefined || other === entry) return [];
      return [faultAt(entry, path, `这句话和${other.file}里的一字不差：写出这一页自己的说法，或删去`)];
    });
  },
};

function ownLines(entry: Entry): (TextAt & { readonly entry: Entry })[] {
  const { collection, data } = entry;
  if (!isRecord(data)) return [];
  return (OWN_WORDS[collection] ?? [])
    .flatMap((field) => textsOf(data[field], [field]))
    .filter(({ text }) => wordsIn(text) >= MIN)
    .map((line) => ({ entry, ...line }));
}

/** The Chinese characters of a line without the figures that it refers to; an id has none. */
function wordsIn(text: string): number {
  return splitInlineFigures(text)
    .map((part) => ('text' in part ? (part.text.match(/\p{sc=Han}/gu)?.length ?? 0) : 0))
    .reduce((sum, length) => sum + length, 0);
}
