/** A stretch of a line: plain text, or a figure referred to by its id. */
export type InlinePart = { readonly text: string } | { readonly figure: string };

const FIGURE = /<Fig id="([^"]*)" \/>/g;

/** Splits a line of content at its `<Fig id="…" />` references. */
export function splitInlineFigures(line: string): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of line.matchAll(FIGURE)) {
    if (match.index > end) parts.push({ text: line.slice(end, match.index) });
    parts.push({ figure: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}
