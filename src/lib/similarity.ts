/** Length of the runs of characters that are compared: long enough that two texts on one subject share few by chance. */
const RUN = 5;

/** Two texts by their place in the list, and the share of the shorter one's runs that also stand in the other, 0 to 1. */
export interface Overlap {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

/**
 * Every two texts that share a run of characters, the most alike first. Punctuation, spaces and figures do not count,
 * because all texts share them. Takes time by what the texts share, not by how many pairs there are.
 */
export function overlaps(texts: readonly string[]): Overlap[] {
  const runs = texts.map(runsOf);
  const shared = new Map<number, number>();
  for (const places of placesByRun(runs).values()) {
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const pair = one * texts.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .map(([pair, count]) => {
      const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
      return { one, other, share: count / Math.min(runs[one]?.size ?? 0, runs[other]?.size ?? 0) };
    })
    .sort((a, b) => b.share - a.share);
}

function runsOf(text: string): Set<string> {
  const characters = [...text.replace(/[^\p{L}]/gu, '')];
  return new Set(characters.slice(RUN - 1).map((_, index) => characters.slice(index, index + RUN).join('')));
}

/** The texts in which each run stands, in order. */
function placesByRun(runs: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, own] of runs.entries()) {
    for (const run of own) {
      const known = places.get(run);
      if (known) known.push(index);
      else places.set(run, [index]);
    }
  }
  return places;
}
