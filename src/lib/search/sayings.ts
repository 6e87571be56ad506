import { FUNCTION_WORDS } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise, runsOf } from './normalise.ts';
import type { SearchPage } from './pages.ts';
import type { Ranking } from './rank.ts';
import { segment } from './segment.ts';
import { pairsOf } from './tokens.ts';

/** Finds pages by what people call them, even where they say it a little otherwise. */
export type Sayings = (typed: string) => Ranking;

/** What a page that only the glossary leads to counts. */
const LED = 0.8;
/** Below this likeness two sayings have nothing in common. */
const LEAST = 0.18;

/** A text that people say, and the pages that it leads to. */
export interface Saying {
  readonly text: string;
  readonly leads: readonly { readonly page: number; readonly share: number }[];
}

/** Titles, other names and the words of the glossary. */
export function namesAsSayings(pages: readonly SearchPage[], lexicon: Lexicon): Saying[] {
  const own = pages.flatMap(({ title, names, kind }, page) =>
    kind === '标准' ? [] : [title, ...names].map((text) => ({ text, leads: [{ page, share: 1 }] })),
  );
  const led = lexicon.groups.flatMap(([title, same, near, , pagesOf]) => {
    const leads = pagesOf.map((page, index) => ({ page, share: LED / (1 + index / 5) }));
    return [title, ...same, ...near].map((text) => ({ text, leads }));
  });
  return [...own, ...led];
}

/** What people ask of each page, by its place. */
export function askedAsSayings(asked: readonly (readonly string[])[]): Saying[] {
  return asked.flatMap((list, page) => list.map((text) => ({ text, leads: [{ page, share: 1 }] })));
}

/**
 * Compares a query as a whole with what people say, pair of characters by pair: 柴油漏到河里了 is like 柴油漏河. Rare
 * pairs count more.
 */
export function sayings(said: readonly Saying[], lexicon: Lexicon): Sayings {
  const texts = said.map(({ text, leads }) => ({ pairs: pairsIn(text, lexicon), leads }));
  const counts = new Map<string, number>();
  for (const { pairs } of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weightOf = (pair: string) => Math.log(1 + texts.length / (1 + (counts.get(pair) ?? 0)));
  const byPair = new Map<string, number[]>();
  for (const [index, { pairs }] of texts.entries()) {
    for (const pair of pairs) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  }
  const sizes = texts.map(({ pairs }) => pairs.reduce((sum, pair) => sum + weightOf(pair), 0));
  return (typed) => {
    const pairs = pairsIn(typed, lexicon);
    const size = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + weightOf(pair));
    }
    const scores = new Map<number, number>();
    for (const [index, weight] of shared) {
      const likeness = (2 * weight) / (size + (sizes[index] ?? 0));
      if (likeness < LEAST) continue;
      for (const { page, share } of texts[index]?.leads ?? []) {
        scores.set(page, Math.max(scores.get(page) ?? 0, likeness * share));
      }
    }
    return scores;
  };
}

/** Pairs of neighbours among the words that say something; letters whole. Each once. */
function pairsIn(text: string, lexicon: Lexicon): string[] {
  const pairs = runsOf(normalise(text)).flatMap(({ text: run, isHan }) => {
    if (!isHan) return [run];
    const kept = segment(run, lexicon)
      .filter(({ text: word }) => !FUNCTION_WORDS.has(word))
      .map(({ text: word }) => word)
      .join('');
    return kept === '' ? [] : pairsOf(kept);
  });
  return [...new Set(pairs)];
}
