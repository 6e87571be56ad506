import { escapePattern } from '../regexp.ts';

/** A stretch of text, marked where it is one of the terms looked for. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits text at the terms, whatever their case; the longest term wins where two overlap. */
export function highlight(text: string, terms: readonly string[]): TextPart[] {
  const words = terms.filter((term) => term !== '').map(escapePattern);
  if (words.length === 0) return text === '' ? [] : [{ text, isMatch: false }];
  const pattern = new RegExp(`(${words.sort((a, b) => b.length - a.length).join('|')})`, 'iu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isMatch: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
