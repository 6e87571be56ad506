import { highlight, type TextPart } from './highlight.ts';

const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;
const LONGEST = 90;

/**
 * The sentence or two of a text that have most of the words, with the words marked.
 * @param words the words looked for, those that matter most first
 */
export function snippetOf(text: string, words: readonly string[]): TextPart[] {
  const plain = text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ');
  const sentences = plain.match(SENTENCE)?.map((sentence) => sentence.trim()) ?? [];
  const scored = sentences.map((sentence, index) => ({ index, sentence, score: scoreOf(sentence, words) }));
  const [best] = [...scored].sort((a, b) => b.score - a.score || a.index - b.index);
  if (!best) return [];
  const next = sentences[best.index + 1] ?? '';
  const joined = best.sentence.length + next.length <= LONGEST ? best.sentence + next : best.sentence;
  return highlight(cut(joined, words), words);
}

/** Earlier words count more, and longer ones. */
function scoreOf(sentence: string, words: readonly string[]): number {
  const lower = sentence.toLowerCase();
  return words.reduce((sum, word, index) => sum + (lower.includes(word) ? word.length / (1 + index / 4) : 0), 0);
}

/** No longer than a line or two, around the first word that it has. */
function cut(sentence: string, words: readonly string[]): string {
  if (sentence.length <= LONGEST) return sentence;
  const lower = sentence.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places, sentence.length) - 20);
  const start = from > 0 && places.length > 0 ? from : 0;
  const end = Math.min(sentence.length, start + LONGEST);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
}
