/** A page found for one term, scored by the index. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

export interface TermHits {
  readonly term: string;
  readonly hits: readonly Hit[];
}

/**
 * One ranking from the hits of several terms: shares of each term's best score, longer terms weighing more, times the
 * share of the query's weight that the page covers. A page that has every word stands above one that repeats a single word.
 */
export function fuse(results: readonly TermHits[]): Hit[] {
  const total = results.reduce((sum, { term }) => sum + term.length, 0);
  const pages = new Map<string, { score: number; covered: number }>();
  for (const { term, hits } of results) {
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const page = pages.get(id) ?? { score: 0, covered: 0 };
      pages.set(id, {
        score: page.score + (best > 0 ? (score / best) * term.length : 0),
        covered: page.covered + term.length,
      });
    }
  }
  return [...pages]
    .map(([id, { score, covered }]) => ({ id, score: (score * covered) / (total * total) }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
}
