import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { remarkPlugins } from '../markdown/index.ts';
import { constructAt, describeMdxFault } from './messages/mdx.ts';

/** The text of a page as the site's own Markdown reads it. Lines are those of the file. */
export interface Body {
  readonly tree: Root;
  /** What the parser refused; `tree` has asterisks in its place. */
  readonly faults: readonly { readonly line: number; readonly message: string }[];
}

const processor = createProcessor({ format: 'mdx', remarkPlugins });

/** @param firstLine line of its file on which the text begins */
export function parseBody(text: string, firstLine: number): Body {
  const faults: { line: number; message: string }[] = [];
  let source = '\n'.repeat(firstLine - 1) + text;
  for (;;) {
    try {
      return { tree: processor.parse(source), faults };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const offset = findCulprit(source, error);
      const before = source.slice(0, offset);
      const [rest = ''] = source.slice(offset).split('\n', 1);
      faults.push({ line: before.split('\n').length, message: describeMdxFault(rest) });
      // The parser stops at its first error; with what misled it taken out it goes on to the next.
      const { length } = constructAt(rest);
      source = before + '＊'.repeat(length) + source.slice(offset + length);
    }
  }
}

const SIGNS: Readonly<Record<string, RegExp>> = {
  'micromark-extension-mdxjs-esm': /^(?:import|export)\b/gm,
  'micromark-extension-mdx-expression': /\{/g,
};

/**
 * Where the sign stands that misled the parser: the last `<`, `{`, or `import` or `export` of a line, up to the place
 * that the error names. An error without such a sign is none of the text's.
 */
function findCulprit(source: string, error: VFileMessage): number {
  const end = offsetOfPlace(source, error);
  const signs = source.matchAll(SIGNS[error.source ?? ''] ?? /</g);
  const culprit = [...signs].findLast(({ index }) => index <= end);
  if (!culprit) throw error;
  return culprit.index;
}

/** A tag that is not closed is named in the message by its own place; other errors have one. */
function offsetOfPlace(source: string, { reason, line, column }: VFileMessage): number {
  const opening = /^Expected a closing tag for .*?\((\d+):(\d+)/.exec(reason);
  const [row, col] = opening ? opening.slice(1).map(Number) : [line, column];
  const lines = source.split('\n');
  const before = lines.slice(0, (row ?? lines.length) - 1);
  return before.reduce((length, text) => length + text.length + 1, 0) + (col ?? 1) - 1;
}
