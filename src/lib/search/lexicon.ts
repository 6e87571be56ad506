import { normalise } from './normalise.ts';
import type { SearchPage } from './pages.ts';
import { initialsOf, type Sounds, soundsFrom } from './sounds.ts';

/** A term with the other names that mean the same, everyday words near it, and the wrong characters typed for it. */
export type LexiconGroup = readonly [
  title: string,
  same: readonly string[],
  near: readonly string[],
  typos: readonly string[],
  /** Indexes of the pages where to read on. */
  leads: readonly number[],
];

/** What the browser is given to understand a query. */
export interface LexiconData {
  readonly groups: readonly LexiconGroup[];
  /** Words of the vocabularies that stand in no group. */
  readonly words: readonly string[];
  /** Syllable to the characters that are read so, `lin: 磷淋`. */
  readonly syllables: Readonly<Record<string, string>>;
  /** Words that are read otherwise than their characters alone, syllable by syllable. */
  readonly readings: Readonly<Record<string, string>>;
}

/** How near a word is to the group that it belongs to. */
export type Nearness = 'title' | 'same' | 'near';

export interface Lexicon {
  readonly groups: readonly LexiconGroup[];
  /** Every known word with the groups it belongs to; none for a plain word. */
  readonly words: ReadonlyMap<string, readonly { readonly group: number; readonly nearness: Nearness }[]>;
  /** Known wrong spelling to the right one. */
  readonly typos: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly sounds: Sounds;
  /** Full pinyin without spaces, and initials, to the words read so. */
  readonly byPinyin: ReadonlyMap<string, readonly string[]>;
  readonly byInitials: ReadonlyMap<string, readonly string[]>;
}

const HAN = /^\p{sc=Han}+$/u;

/** Titles and names up to this length are words that people may type whole. */
const LONGEST_NAME = 12;

/** Titles and other names of pages that are words themselves; standards and cases are named otherwise. */
export function namesOf(pages: readonly SearchPage[]): string[] {
  return pages
    .filter(({ kind }) => kind !== '标准' && kind !== '案例')
    .flatMap(({ title, names }) => [title, ...names])
    .map(normalise)
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && !/[\s，、：]/.test(name));
}

export function readLexicon(
  { groups, words: plain, syllables, readings }: LexiconData,
  pages: readonly SearchPage[],
): Lexicon {
  const words = new Map<string, { group: number; nearness: Nearness }[]>();
  const typos = new Map<string, string>();
  const add = (text: string, sense?: { group: number; nearness: Nearness }): void => {
    const word = normalise(text);
    if (word === '') return;
    const senses = words.get(word) ?? [];
    if (sense) senses.push(sense);
    words.set(word, senses);
  };
  for (const [group, [title, same, near, wrong]] of groups.entries()) {
    add(title, { group, nearness: 'title' });
    for (const word of same) add(word, { group, nearness: 'same' });
    for (const word of near) add(word, { group, nearness: 'near' });
    for (const word of wrong) typos.set(normalise(word), normalise(title));
  }
  for (const word of [...plain, ...namesOf(pages)]) add(word);
  for (const word of words.keys()) typos.delete(word);
  const sounds = soundsFrom(syllables, readings);
  const byPinyin = new Map<string, string[]>();
  const byInitials = new Map<string, string[]>();
  for (const word of words.keys()) {
    if (!HAN.test(word)) continue;
    const reading = sounds.read(word);
    if (!reading) continue;
    push(byPinyin, reading.join(''), word);
    if (word.length > 1) push(byInitials, initialsOf(reading), word);
  }
  const lengths = [...words.keys(), ...typos.keys()].map(({ length }) => length);
  return { groups, words, typos, longest: Math.max(1, ...lengths), sounds, byPinyin, byInitials };
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
}
