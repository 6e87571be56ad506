import { FUNCTION_WORDS, WEAK_WORDS } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';

/** `known`: of the lexicon; `typo`: a wrong spelling that it knows; `common`: function or weak word; `unknown`: a character of none. */
export interface Piece {
  readonly text: string;
  readonly kind: 'known' | 'typo' | 'common' | 'unknown';
}

/** The cheapest way to a place: its last piece and where that begins. */
interface Step {
  readonly cost: number;
  readonly piece?: Piece;
  readonly from: number;
}

/** What a character that belongs to no word costs, counted in words. */
const UNKNOWN = 3;
/** Slightly less than a known word, so that 怎么办 is not taken for a part of one. */
const COMMON = 1.1;

/**
 * Splits Chinese characters into words: as few as possible, with as few characters of no word as possible.
 * @param except a word that is not to be used: the text itself, where its parts are wanted
 */
export function segment(text: string, lexicon: Lexicon, except?: string): Piece[] {
  const best: Step[] = [{ cost: 0, from: 0 }];
  const longest = Math.max(lexicon.longest, 4);
  for (let end = 1; end <= text.length; end++) {
    let chosen: Step = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = Math.max(0, end - longest); from < end; from++) {
      const isEdge = from === 0 || end === text.length;
      const candidate = text.slice(from, end);
      const piece = candidate === except ? undefined : pieceAt(candidate, isEdge, lexicon);
      const before = best[from];
      if (!piece || !before) continue;
      const cost = before.cost + costOf(piece);
      if (cost < chosen.cost) chosen = { cost, piece, from };
    }
    best.push(chosen);
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; ) {
    const step = best[end];
    if (!step?.piece) break;
    pieces.unshift(step.piece);
    end = step.from;
  }
  return pieces;
}

/** A wrong spelling of two characters is likely to be the end and the beginning of two right words, unless it stands at an edge. */
function pieceAt(text: string, isEdge: boolean, { words, typos }: Lexicon): Piece | undefined {
  if (text.length > 1 && words.has(text)) return { text, kind: 'known' };
  if (typos.has(text) && (text.length > 2 || isEdge)) return { text, kind: 'typo' };
  if (FUNCTION_WORDS.has(text) || WEAK_WORDS.has(text)) return { text, kind: 'common' };
  if (text.length === 1) return { text, kind: words.has(text) ? 'known' : 'unknown' };
  return undefined;
}

function costOf({ text, kind }: Piece): number {
  if (kind === 'unknown') return UNKNOWN;
  if (kind === 'common') return COMMON;
  // A single character stands for itself only where no longer word takes it.
  return text.length === 1 ? 2 : 1;
}
