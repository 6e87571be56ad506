import type { Lexicon } from './lexicon.ts';
import type { Piece } from './segment.ts';
import { segment } from './segment.ts';

/** Windows of these lengths are compared with the words of the lexicon. */
const SHORTEST = 2;
const LONGEST = 8;
/** Below this length only words that sound the same are taken: with few characters one other is another word. */
const SHORTEST_BY_SHAPE = 5;

/**
 * Puts right what was typed for a word of the lexicon: spellings that it lists, words that sound the same, and longer
 * words with one other character. Only places with a character that no longer word takes are looked at.
 */
export function repair(text: string, lexicon: Lexicon): Piece[] {
  let pieces = segment(text, lexicon).map((piece) =>
    piece.kind === 'typo' ? { text: lexicon.typos.get(piece.text) ?? piece.text, kind: 'known' as const } : piece,
  );
  for (let rounds = 0; rounds < 3; rounds++) {
    const better = repairOnce(pieces, lexicon);
    if (!better) return pieces;
    pieces = better;
  }
  return pieces;
}

function repairOnce(pieces: readonly Piece[], lexicon: Lexicon): Piece[] | undefined {
  const text = pieces.map((piece) => piece.text).join('');
  const unknown = looseIn(pieces, text);
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length--) {
    for (let from = 0; from + length <= text.length; from++) {
      if (!unknown.some((place) => place >= from && place < from + length)) continue;
      const window = text.slice(from, from + length);
      const word =
        soundsLike(window, lexicon) ??
        (length >= SHORTEST_BY_SHAPE
          ? looksLike(
              window,
              unknown.map((place) => place - from),
              lexicon,
            )
          : undefined);
      if (word === undefined || word === window) continue;
      return [
        ...segment(text.slice(0, from), lexicon),
        { text: word, kind: 'known' },
        ...segment(text.slice(from + length), lexicon),
      ];
    }
  }
  return undefined;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Places of characters that no longer word takes, neither of ours nor of the language. */
function looseIn(pieces: readonly Piece[], text: string): number[] {
  const taken = new Set<number>();
  for (const { segment: word, index } of segmenter.segment(text)) {
    if (word.length > 1) for (let place = index; place < index + word.length; place++) taken.add(place);
  }
  let at = 0;
  return pieces.flatMap((piece) => {
    const place = at;
    at += piece.text.length;
    return piece.text.length === 1 && piece.kind !== 'common' && !taken.has(place) ? [place] : [];
  });
}

/** A term of the same length that is read the same. */
function soundsLike(window: string, { sounds, byPinyin, words }: Lexicon): string | undefined {
  const reading = sounds.read(window);
  if (!reading) return undefined;
  const alike = (byPinyin.get(reading.join('')) ?? []).filter((word) => word.length === window.length);
  return alike.find((word) => isTerm(word, words));
}

/** A term of the same length with one other character, in the place of one that belongs to no word. */
function looksLike(window: string, unknown: readonly number[], { words }: Lexicon): string | undefined {
  for (const word of words.keys()) {
    if (word.length !== window.length || !isTerm(word, words)) continue;
    const differing = [...word].flatMap((character, index) => (character === window[index] ? [] : [index]));
    const [place = -1] = differing;
    if (differing.length === 1 && unknown.includes(place)) return word;
  }
  return undefined;
}

/** A term or another name of one: everyday sayings are too many to take a slip for one of them. */
function isTerm(word: string, words: Lexicon['words']): boolean {
  return words.get(word)?.some(({ nearness }) => nearness !== 'near') ?? false;
}
