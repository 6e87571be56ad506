/** A run of Latin letters and digits stays whole; every other character may end a line. */
const PIECES = /[\p{L}\p{N}₀-₉⁰-⁹+.%-]+|./gu;
const LATIN = /^[^\p{Script=Han}]+$/u;
/** Marks that may not begin a line. */
const CLOSING = /^[、，。；：）》”＋+)/／]$/u;

/** Width of a text in Chinese characters: a Latin letter takes a little more than half of one. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2E80-\u{3FFFF}]/u.test(character) ? 1 : 0.58), 0);
}

/** Breaks a name into as few lines of at most `most` characters as it needs, all about as long. */
export function wrap(name: string, most: number): string[] {
  const target = widthOf(name) / Math.ceil(widthOf(name) / most);
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name)) {
    const longer = widthOf(line + piece);
    const isFull = longer > most || (longer > target + 0.6 && widthOf(line) >= target - 0.6);
    if (line !== '' && isFull && !CLOSING.test(piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function piecesOf(name: string): string[] {
  return (name.match(PIECES) ?? []).flatMap((piece) => (LATIN.test(piece) ? [piece] : splitMixed(piece)));
}

/** Han characters one by one, what stands between them whole. */
function splitMixed(piece: string): string[] {
  return piece.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [];
}
