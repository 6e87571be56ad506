/** GB 37822-2019, gb/t37822, DB32/T 4041, hj2026: the letters, whether recommended or not, the number, the year. */
const NUMBER =
  /(?<![a-z])(gb|gbz|hj|db ?32|cjj?|ny|sc|sl|hg|jb|nb|jgj|ty|yz|ls|qb|hy|dz|td)\s?\/?\s?t?\s?-?(\d{2,6}(?:\.\d{1,2})?)(?:[-—–~\s]{1,3}((?:19|20)\d{2}))?(?!\d)/gu;

export interface StandardNumber {
  /** gb37822: as the index has it, without the year and without the T of recommended ones. */
  readonly token: string;
  readonly year?: string;
}

/** The standards that a normalised text names. */
export function standardsIn(text: string): StandardNumber[] {
  return [...text.matchAll(NUMBER)].map(([, letters = '', number = '', year]) => ({
    token: letters.replace(' ', '') + number,
    ...(year === undefined ? {} : { year }),
  }));
}

/** The text without them. */
export function withoutStandards(text: string): string {
  return text.replace(NUMBER, ' ');
}
