import { splitInlineFigures } from '../../lib/inline-figures.ts';
import { isRecord } from '../../lib/is-record.ts';
import { type Entry, faultAt } from '../entries.ts';
import { type TextAt, textsOf } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

/** The fields in which a line must speak of its own technique. */
const OWN_WORDS = ['limits', 'byProducts', 'operation', 'failures', 'askVendor', 'acceptance', 'upkeep'];
/** Shorter lines may be the same by chance. */
const MIN = 12;

/** Lines of a technique that stand word for word in another: advice that fits anything helps nobody. */
export const repeatedLine: Rule = {
  name: 'repeated-line',
  check: ({ entries }) => {
    const lines = entries.filter(({ collection }) => collection === 'techniques').flatMap(ownLines);
    const first = new Map<string, Entry>();
    return lines.flatMap(({ entry, path, text }) => {
      const other = first.get(text);
      if (other === undefined) first.set(text, entry);
      if (other === undefined || other === entry) return [];
      return [faultAt(entry, path, `这句话和${other.file}里的一字不差：写出这项技术自己的说法，或删去`)];
    });
  },
};

function ownLines(entry: Entry): (TextAt & { readonly entry: Entry })[] {
  const { data } = entry;
  if (!isRecord(data)) return [];
  return OWN_WORDS.flatMap((field) => textsOf(data[field], [field]))
    .filter(({ text }) => wordsIn(text) >= MIN)
    .map((line) => ({ entry, ...line }));
}

/** The characters of a line without the figures that it refers to. */
function wordsIn(text: string): number {
  return splitInlineFigures(text)
    .map((part) => ('text' in part ? [...part.text].length : 0))
    .reduce((sum, length) => sum + length, 0);
}
