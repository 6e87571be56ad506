/** One form for what readers type in many: full-width letters, subscripts, case and spaces (ＰＭ₂.₅ → pm2.5, A²/O → a2/o). */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** PM₂.₅ as PM2.5 and A²/O as A2/O, and nothing else changed: the form in which pages are indexed. */
export function plainDigits(text: string): string {
  return text.replace(/[\u00b2\u00b3\u00b9\u2070-\u209c]/g, (character) => character.normalize('NFKC'));
}

/** A stretch of Chinese characters, of letters and digits with the signs inside them, or of anything else. */
const RUN = /(\p{sc=Han}+)|([a-z0-9]+(?:[./+-][a-z0-9]+)*)/gu;

export interface Run {
  readonly text: string;
  readonly isHan: boolean;
}

/** The stretches of a normalised text that can be searched; signs and spaces between them are left out. */
export function runsOf(text: string): Run[] {
  return [...text.matchAll(RUN)].map(([run, han]) => ({ text: run, isHan: han !== undefined }));
}
