/** PM₂.₅ as PM2.5 and A²/O as A2/O, the form that readers type and that `normalise` gives a query. */
export function plainDigits(text: string): string {
  return text.replace(/[\u00b2\u00b3\u00b9\u2070-\u209c]/g, (character) => character.normalize('NFKC'));
}
