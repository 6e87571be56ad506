import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitInlineFigures } from '../lib/inline-figures.ts';
import type { Entry } from './entries.ts';
import { formatPath, type Path, type Place } from './fault.ts';
import { textsOf } from './plain-data.ts';

/** Stands for a `<Fig id="…" />` in the text of a passage. */
export const FIGURE = '\uFFFC';
/** Stands for a character that is not prose: of an address, of code. */
export const NOT_PROSE = '\uE000';

/** A line of prose as readers see it. */
export interface Passage extends Place {
  readonly text: string;
  /** Where it stands in the frontmatter; absent in the text of a page. */
  readonly path?: Path;
}

/** All text of an entry: the strings of its fields, then the lines of its body. */
export function passagesOf(entry: Entry): Passage[] {
  return [...fieldPassages(entry), ...bodyPassages(entry)];
}

function fieldPassages({ file, data, lineOf }: Entry): Passage[] {
  return textsOf(data).map(({ path, text }) => ({
    file,
    line: lineOf(path),
    field: formatPath(path),
    path,
    text: splitInlineFigures(text)
      .map((part) => ('text' in part ? part.text.replace(/https?:\/\/[^\s\p{sc=Han}]+/gu, maskText) : FIGURE))
      .join(''),
  }));
}

function bodyPassages({ file, body }: Entry): Passage[] {
  const passages: Passage[] = [];
  if (!body) return passages;
  visit(body.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const firstLine = node.position?.start.line ?? 1;
    for (const [index, text] of prose(node).split('\n').entries()) {
      passages.push({ file, line: firstLine + index, text });
    }
  });
  return passages;
}

/** The text of a node; a line break of the source stays one. */
function prose(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'mdxJsxTextElement') return FIGURE;
  if (node.type === 'inlineCode') return maskText(node.value);
  if (node.type === 'image') return node.alt ?? '';
  const text = 'children' in node ? node.children.map(prose).join('') : '';
  return node.type === 'link' && node.url.endsWith(text) ? maskText(text) : text;
}

function maskText(text: string): string {
  return NOT_PROSE.repeat(text.length);
}
