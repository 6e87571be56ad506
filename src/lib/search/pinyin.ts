import type { Lexicon } from './lexicon.ts';

/** Words for one stretch of a pinyin query; the first is the likeliest. */
export type PinyinReading = readonly (readonly string[])[];

/** Fewer letters are taken for the start of too many words. */
const SHORTEST_PREFIX = 4;
const MOST_WORDS = 4;

/**
 * What a query typed in letters means in Chinese: as a whole, as initials, in parts, or as the beginning of a word.
 * @param text a normalised query of letters, spaces and apostrophes only
 */
export function readPinyin(text: string, lexicon: Lexicon): PinyinReading | undefined {
  const letters = text.replaceAll(/[\s']/g, '');
  if (!/^[a-züv]{2,}$/.test(letters)) return undefined;
  const { byPinyin, byInitials } = lexicon;
  const whole = byPinyin.get(letters);
  if (whole) return [rank(whole, lexicon)];
  const initials = letters.length >= 2 && letters.length <= 8 ? byInitials.get(letters) : undefined;
  if (initials) return [rank(initials, lexicon)];
  const parts = splitPinyin(letters, byPinyin);
  if (parts) return parts.map((part) => rank(byPinyin.get(part) ?? [], lexicon));
  if (letters.length < SHORTEST_PREFIX) return undefined;
  const begun = [...byPinyin].filter(([key]) => key.startsWith(letters)).flatMap(([, words]) => words);
  return begun.length > 0 ? [rank(begun, lexicon)] : undefined;
}

/** Terms before everyday words, short before long. */
function rank(words: readonly string[], { words: known }: Lexicon): string[] {
  const order = (word: string) => {
    const nearness = known.get(word)?.map((sense) => sense.nearness) ?? [];
    return nearness.includes('title') ? 0 : nearness.includes('same') ? 1 : nearness.length > 0 ? 2 : 3;
  };
  return [...words].sort((a, b) => order(a) - order(b) || a.length - b.length).slice(0, MOST_WORDS);
}

/** As few known stretches as possible that make up the letters, each of at least two. */
function splitPinyin(letters: string, known: ReadonlyMap<string, unknown>): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    let chosen: string[] | undefined;
    for (let from = 0; from <= end - 2; from++) {
      const before = best[from];
      const part = letters.slice(from, end);
      if (!before || !known.has(part)) continue;
      if (!chosen || before.length + 1 < chosen.length) chosen = [...before, part];
    }
    best.push(chosen);
  }
  return best.at(-1);
}
