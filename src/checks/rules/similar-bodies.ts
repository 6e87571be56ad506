import { toString as textOf } from 'mdast-util-to-string';
import { overlaps } from '../../lib/similarity.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { type Entry, faultAt } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** Above this share of common runs two texts say the same with other nouns; independent ones on one subject stay well below. */
export const MOST_ALIKE = 0.15;

const COMPARED: readonly CollectionName[] = ['techniques', 'cases', 'problems', 'guides'];

/** A pair of texts and the share of the shorter that stands in the other, 0 to 1. */
export interface AlikePair {
  readonly one: Entry;
  readonly other: Entry;
  readonly share: number;
}

/** Pages that repeat the text of another of their kind. */
export const similarBodies: Rule = {
  name: 'similar-bodies',
  check: ({ entries }) =>
    alikePairs(entries)
      .filter(({ share }) => share > MOST_ALIKE)
      .map(({ one, other, share }) =>
        faultAt(
          one,
          [],
          `正文和${other.file}有${Math.round(share * 100)}%相同，最多${MOST_ALIKE * 100}%：写出两者的不同，或并成一页`,
        ),
      ),
};

/** The pages whose texts share anything with another of their kind, two by two, the most alike first. */
export function alikePairs(entries: readonly Entry[]): AlikePair[] {
  return COMPARED.flatMap((name) => pairsIn(entries.filter(({ collection }) => collection === name))).sort(
    (a, b) => b.share - a.share,
  );
}

function pairsIn(pages: readonly Entry[]): AlikePair[] {
  const texts = pages.map(({ body }) => (body ? textOf(body.tree) : ''));
  return overlaps(texts).flatMap(({ one: first, other: second, share }) => {
    const [one, other] = [pages[first], pages[second]];
    return one && other ? [{ one, other, share }] : [];
  });
}
