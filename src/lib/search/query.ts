import { clauseNamed } from './clause-number.ts';
import { FUNCTION_WORDS, kindsNamedBy, WEAK_WORDS } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { normalise, runsOf } from './normalise.ts';
import { readPinyin } from './pinyin.ts';
import { hasQuantity, withoutQuantities } from './quantity.ts';
import { repair } from './repair.ts';
import { type Piece, segment } from './segment.ts';
import { type StandardNumber, standardsIn, withoutStandards } from './standard-number.ts';

/** A word to look for, and how much finding it counts, 0 to 1. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
}

/** One thing that is asked for: any of its alternatives will do. */
export interface Clause {
  readonly alternatives: readonly Alternative[];
  /** Share of its rarity that it counts: weak words count little. */
  readonly weight: number;
}

export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** What was looked for instead of what was typed; unset where nothing was put right. */
  readonly corrected?: string;
  readonly standards: readonly StandardNumber[];
  /** The kinds of pages that were asked for. */
  readonly kinds: readonly string[];
  /** Whether a number with its unit was typed. */
  readonly hasQuantity: boolean;
  /** The clause of the plan that is named, `2-3`. */
  readonly planClause?: string;
}

/** Longer queries are cut: nobody reads them, and nonsense must not cost time. */
const LONGEST = 120;
const MOST_CLAUSES = 10;
const MOST_ALTERNATIVES = 6;

/** What an other name counts: for a term, and for an everyday word that stands for one. */
const SAME = 0.85;
const NEAR = 0.4;
const MEANT = 0.75;
const MEANT_SAME = 0.6;
/** A word put in by a sound or a slip of one character may be wrong. */
const WEAK = 0.25;
const SINGLE = 0.4;
/** What stands only inside a longer word. */
const PART = 0.5;
const SHORTEST_WITH_PARTS = 4;
const MOST_OF_PART = 3;

/** @param typed what stands in the box, whatever it is */
export function parseQuery(typed: string, lexicon: Lexicon): ParsedQuery {
  const text = normalise([...typed.slice(0, 2 * LONGEST)].slice(0, LONGEST).join(''));
  const standards = standardsIn(text);
  const planClause = clauseNamed(text);
  const rest = planClause === undefined ? withoutQuantities(withoutStandards(text)) : '';
  const words = readWords(rest, lexicon, isQuoted(text));
  const own = words.filter(({ options }) => onlyCommon(words) || !isFunctionWord(options[0] ?? ''));
  const clauses = own.flatMap(({ options }) => [clauseOf(options, lexicon), ...partsOf(options, lexicon)]);
  const corrected = correctionOf(words, text, standards);
  return {
    clauses: [...standards.map(standardClause), ...clauses].slice(0, MOST_CLAUSES),
    kinds: kindsIn(words, hasQuantity(text)),
    standards,
    hasQuantity: hasQuantity(text),
    ...(corrected === undefined ? {} : { corrected }),
    ...(planClause === undefined ? {} : { planClause }),
  };
}

/** Who brings a number wants a technique. */
function kindsIn(words: readonly Word[], hasNumber: boolean): string[] {
  const named = words.flatMap(({ options }) => kindsNamedBy(options[0] ?? ''));
  return [...new Set([...named, ...(hasNumber ? ['技术', '组合工艺'] : [])])];
}

/** The pages that rest on a standard write its number in their own way. */
function standardClause({ token }: StandardNumber): Clause {
  const number = token.replace(/^[a-z]+/, '');
  // A number of four digits may be a year.
  const alone = number.length > 4 ? [{ text: number, weight: 0.6 }] : [];
  return { alternatives: [{ text: token, weight: 1 }, ...alone], weight: 1 };
}

/** A word of the query: what it may be, and whether it was typed so. */
interface Word {
  readonly options: readonly string[];
  readonly isTyped: boolean;
}

/** Who puts a query in quotation marks wants it as it stands. */
function isQuoted(text: string): boolean {
  return /^["“].+["”]$/u.test(text);
}

function readWords(text: string, lexicon: Lexicon, asTyped: boolean): Word[] {
  const isLatinOnly =
    text !== '' && /^[a-zü\s']+$/.test(text) && !text.split(' ').every((word) => lexicon.words.has(word));
  const pinyin = isLatinOnly && !asTyped ? readPinyin(text, lexicon) : undefined;
  if (pinyin) return pinyin.map((options) => ({ options, isTyped: false }));
  return runsOf(text).flatMap(({ text: run, isHan }): Word[] => {
    if (!isHan) return readLetters(run, lexicon);
    const pieces = asTyped ? segment(run, lexicon) : repair(run, lexicon);
    return joinUnknown(pieces).map((piece) => ({ options: [piece], isTyped: text.includes(piece) }));
  });
}

/** A run of letters inside a Chinese query is a word, or pinyin where no word is written so. */
function readLetters(run: string, lexicon: Lexicon): Word[] {
  if (lexicon.words.has(run)) return [{ options: [run], isTyped: true }];
  const pinyin = /^[a-z]{4,}$/.test(run) ? readPinyin(run, lexicon) : undefined;
  return pinyin ? pinyin.map((options) => ({ options, isTyped: false })) : [{ options: [run], isTyped: true }];
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Characters that belong to no word of ours stand together as the language has them. */
function joinUnknown(pieces: readonly Piece[]): string[] {
  const joined: string[] = [];
  let unknown = '';
  const flush = (): void => {
    if (unknown !== '') joined.push(...spokenWords(unknown));
    unknown = '';
  };
  for (const { text, kind } of pieces) {
    if (kind === 'unknown') {
      unknown += text;
      continue;
    }
    flush();
    joined.push(text);
  }
  flush();
  return joined;
}

/** 邻居举报 as the language has it; characters that it takes for words of their own stay together. */
function spokenWords(text: string): string[] {
  const words: string[] = [];
  let wasSingle = false;
  for (const { segment: word } of segmenter.segment(text)) {
    const isSingle = word.length === 1;
    if (isSingle && wasSingle) words.push((words.pop() ?? '') + word);
    else words.push(word);
    wasSingle = isSingle;
  }
  return words;
}

/** The words inside a long one, which other pages may have apart: 断面总磷超标 is 断面, 总磷 and 超标 too. */
function partsOf([word = '']: readonly string[], lexicon: Lexicon): Clause[] {
  if (word.length < SHORTEST_WITH_PARTS || !/^\p{sc=Han}+$/u.test(word)) return [];
  const pieces = segment(word, lexicon, word);
  if (pieces.length < 2 || pieces.some(({ kind, text }) => kind === 'unknown' && text.length < 2)) return [];
  return pieces
    .filter(({ text }) => text.length > 1)
    .map(({ text }) => {
      const { alternatives, weight } = clauseOf([text], lexicon);
      return { alternatives: alternatives.slice(0, MOST_OF_PART), weight: weight * PART };
    });
}

function clauseOf(options: readonly string[], lexicon: Lexicon): Clause {
  const alternatives = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    alternatives.set(text, Math.max(weight, alternatives.get(text) ?? 0));
  };
  for (const [index, word] of options.entries()) {
    const certainty = index === 0 ? 1 : 0.8;
    add(word, certainty);
    for (const { group, nearness } of lexicon.words.get(word) ?? []) {
      const [title = '', same = [], near = []] = lexicon.groups[group] ?? [];
      add(normalise(title), certainty * (nearness === 'near' ? MEANT : SAME));
      for (const other of same) add(normalise(other), certainty * (nearness === 'near' ? MEANT_SAME : SAME));
      if (nearness !== 'near') for (const other of near) add(normalise(other), certainty * NEAR);
    }
  }
  const list = [...alternatives].map(([text, weight]) => ({ text, weight })).sort((a, b) => b.weight - a.weight);
  const [first = ''] = options;
  const isWeak = WEAK_WORDS.has(first) || isFunctionWord(first);
  const weight = isWeak ? WEAK : first.length === 1 && /\p{sc=Han}/u.test(first) ? SINGLE : 1;
  return { alternatives: list.slice(0, MOST_ALTERNATIVES), weight };
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

function onlyCommon(words: readonly Word[]): boolean {
  return words.every(({ options }) => isFunctionWord(options[0] ?? ''));
}

function correctionOf(words: readonly Word[], text: string, standards: readonly StandardNumber[]): string | undefined {
  if (words.every(({ isTyped }) => isTyped)) return undefined;
  const corrected = words.map(({ options }) => options[0] ?? '').join('');
  const whole = standards.length > 0 ? `${standards.map(({ token }) => token).join(' ')} ${corrected}` : corrected;
  return whole === text ? undefined : whole;
}
