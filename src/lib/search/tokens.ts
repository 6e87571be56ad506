import type { Lexicon } from './lexicon.ts';
import { normalise, runsOf } from './normalise.ts';
import { standardsIn } from './standard-number.ts';

/**
 * What a title is indexed by: letters and digits whole, of Chinese every word of the lexicon wherever it stands and
 * every pair of neighbours, so that a word nobody listed is found too.
 */
export function tokensOf(text: string, lexicon: Lexicon): string[] {
  const plain = normalise(text);
  const tokens = standardsIn(plain).map(({ token }) => token);
  for (const { text: run, isHan } of runsOf(plain)) {
    if (isHan) tokens.push(...wordsIn(run, lexicon), ...pairsOf(run));
    else tokens.push(run, ...partsOf(run));
  }
  return tokens;
}

/** 塘尾水: 塘尾, 尾水; a single character as it is. */
export function pairsOf(run: string): string[] {
  if (run.length < 2) return [run];
  return Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2));
}

function wordsIn(run: string, { words, longest }: Lexicon): string[] {
  const found: string[] = [];
  for (let from = 0; from < run.length; from++) {
    for (let length = 3; length <= longest && from + length <= run.length; length++) {
      const word = run.slice(from, from + length);
      if (words.has(word)) found.push(word);
    }
  }
  return found;
}

/** 转轮+rto is read as rto too. */
function partsOf(run: string): string[] {
  const parts = run.split(/[./+-]/).filter((part) => part.length > 1);
  return parts.length > 1 ? parts : [];
}
