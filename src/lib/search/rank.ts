import type { Clause, ParsedQuery } from './query.ts';

/** A page found for one word, scored by the index that found it; any positive number. */
export interface Hit {
  readonly page: number;
  readonly score: number;
}

/** Looks one word up in an index. */
export type LookUp = (text: string) => readonly Hit[] | Promise<readonly Hit[]>;

/** Score by page, the best 1. */
export type Ranking = ReadonlyMap<number, number>;

/**
 * Ranks pages for a query: the best alternative of each thing asked for counts, rare things more than common ones, and
 * the whole is multiplied by the share of the query that the page covers.
 * @param pages how many pages there are
 */
export async function rank({ clauses }: ParsedQuery, lookUp: LookUp, pages: number): Promise<Ranking> {
  const found = await Promise.all(clauses.map((clause) => lookUpClause(clause, lookUp)));
  const weights = found.map((hits, index) => (clauses[index]?.weight ?? 0) * rarity(hits.size, pages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<number, { score: number; covered: number }>();
  for (const [index, hits] of found.entries()) {
    const weight = weights[index] ?? 0;
    const best = Math.max(...hits.values(), Number.MIN_VALUE);
    for (const [page, score] of hits) {
      const before = scores.get(page) ?? { score: 0, covered: 0 };
      scores.set(page, { score: before.score + weight * (score / best), covered: before.covered + weight });
    }
  }
  const ranking = [...scores].map(([page, { score, covered }]) => [page, (score * covered) / total ** 2] as const);
  const best = Math.max(...ranking.map(([, score]) => score), Number.MIN_VALUE);
  return new Map(ranking.map(([page, score]) => [page, score / best]));
}

async function lookUpClause({ alternatives }: Clause, lookUp: LookUp): Promise<Map<number, number>> {
  const results = await Promise.all(
    alternatives.map(async ({ text, weight }) => ({ weight, hits: await lookUp(text) })),
  );
  const scores = new Map<number, number>();
  for (const { weight, hits } of results) {
    for (const { page, score } of hits) scores.set(page, Math.max(scores.get(page) ?? 0, score * weight));
  }
  return scores;
}

/** A word that few pages have tells more; one that no page has still counts as asked for. */
function rarity(found: number, pages: number): number {
  return Math.log(1 + pages / (1 + found));
}

/** One ranking of two: what both find stands above what one finds. */
export function fuse(one: Ranking, other: Ranking, weight: number): Ranking {
  const scores = new Map(one);
  for (const [page, score] of other) scores.set(page, (scores.get(page) ?? 0) + weight * score);
  return scores;
}

/** What the best pages name belongs to the answer, too: it stands at a share of their score, unless it has more itself. */
export function spread(
  ranking: Ranking,
  linksOf: (page: number) => readonly number[],
  share: number,
  most: number,
): Ranking {
  const scores = new Map(ranking);
  const best = [...ranking].sort((a, b) => b[1] - a[1]).slice(0, most);
  for (const [page, score] of best) {
    for (const [index, linked] of linksOf(page).entries()) {
      scores.set(linked, Math.max(scores.get(linked) ?? 0, (share * score) / (1 + index / 4)));
    }
  }
  return scores;
}
