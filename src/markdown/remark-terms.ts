import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { Parent } from 'unist';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';

/** A word of the glossary that a text may explain where it stands. */
export interface ExplainedTerm {
  /** Path of its explanation. */
  readonly href: string;
  /** Names of the pages that are about it, `techniques/zeolite-rotor-rto`: they explain it themselves. */
  readonly about: readonly string[];
}

/** A text explains so many words: more would be a text of links. */
const MOST = 2;
/** Words inside these are part of something else. */
const NOT_HERE: readonly string[] = [
  'heading',
  'link',
  'inlineCode',
  'mdxJsxTextElement',
  'mdxJsxFlowElement',
  'table',
];

/** Links the first mention of a word of the glossary to its explanation. */
export function remarkTerms(terms: ReadonlyMap<string, ExplainedTerm>) {
  const longest = Math.max(0, ...[...terms.keys()].map((word) => word.length));
  return (tree: Root, file: VFile): void => {
    const page = /([^/\\]+[/\\][^/\\]+)\.mdx$/.exec(file.path ?? '')?.[1]?.replace('\\', '/') ?? '';
    const done = new Set<string>();
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent: Parent | undefined = ancestors.at(-1);
      if (!parent || done.size >= MOST || ancestors.some(({ type }) => NOT_HERE.includes(type))) return;
      const parts = split(node.value, terms, longest, (term) => {
        if (done.size >= MOST || done.has(term.href) || term.about.includes(page)) return false;
        done.add(term.href);
        return true;
      });
      if (parts.length === 1 && parts[0]?.type === 'text') return;
      const at = parent.children.indexOf(node);
      parent.children.splice(at, 1, ...parts);
      return [SKIP, at + parts.length];
    });
  };
}

function split(
  text: string,
  terms: ReadonlyMap<string, ExplainedTerm>,
  longest: number,
  wants: (term: ExplainedTerm) => boolean,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at, terms, longest);
    const term = word === undefined ? undefined : terms.get(word);
    if (word === undefined || !term || !wants(term)) {
      const length = word?.length ?? 1;
      plain += text.slice(at, at + length);
      at += length;
      continue;
    }
    if (plain !== '') parts.push({ type: 'text', value: plain });
    plain = '';
    parts.push(linkTo(word, term));
    at += word.length;
  }
  if (plain !== '' || parts.length === 0) parts.push({ type: 'text', value: plain });
  return parts;
}

/** The longest word that begins at a place; letters only where they are not part of a longer run of letters. */
function wordAt(text: string, at: number, terms: ReadonlyMap<string, unknown>, longest: number): string | undefined {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length);
    if (!terms.has(word)) continue;
    const isLetters = /^[A-Za-z]/.test(word) || /[A-Za-z0-9]$/.test(word);
    const isPart = /[A-Za-z0-9]/.test(text[at - 1] ?? '') || /[A-Za-z0-9]/.test(text[at + length] ?? '');
    if (!isLetters || !isPart) return word;
  }
  return undefined;
}

function linkTo(word: string, { href }: ExplainedTerm): Link {
  return {
    type: 'link',
    url: href,
    data: { hProperties: { className: ['term'] } },
    children: [{ type: 'text', value: word }],
  };
}
