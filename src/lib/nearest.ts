/**
 * The candidate that a mistyped word most likely stands for: the one with the fewest single-character edits, at most a
 * third of the word, rounded up. Undefined if none is that near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.ceil(word.length / 3);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Levenshtein distance: insertions, deletions and substitutions of one character. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const [diagonal = 0, above = 0] = row.slice(column, column + 2);
      const left = next[column] ?? 0;
      next.push(letter === other ? diagonal : 1 + Math.min(diagonal, above, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
