import type { Lexicon, Nearness } from './lexicon.ts';
import type { Hit } from './rank.ts';

const WEIGHTS: Readonly<Record<Nearness, number>> = { title: 1, same: 1, near: 0.7 };

/** The pages where the glossary sends those who ask about a word. */
export function leadsOf(text: string, { words, groups }: Lexicon): Hit[] {
  return (words.get(text) ?? []).flatMap(({ group, nearness }) =>
    (groups[group]?.[4] ?? []).map((page, index) => ({ page, score: WEIGHTS[nearness] / (1 + index / 5) })),
  );
}
