import { unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTableAlign } from './rehype-table-align.ts';
import { remarkFigures } from './remark-figures.ts';
import { type ExplainedTerm, remarkTerms } from './remark-terms.ts';

/** Astro's own GFM would strike out everything between two single tildes; emphasis beside full-width signs needs the second. */
export const remarkPlugins = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  remarkFigures,
] satisfies PluggableList;

/** Independent of each other. */
export function rehypePlugins(base: string) {
  return [rehypeHeadings, rehypeTableAlign, [rehypeLinks, base]] satisfies PluggableList;
}

export const remarkRehypeOptions = { footnoteLabel: '脚注', footnoteBackLabel: '回到正文' };

/**
 * The one pipeline of all texts, for Astro. Smart punctuation is off because it rewrites Chinese quotes and dashes.
 * @param terms words that a text explains at their first mention
 */
export function markdownProcessor(base: string, terms: ReadonlyMap<string, ExplainedTerm>) {
  return unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [...remarkPlugins, [remarkTerms, terms]],
    remarkRehype: remarkRehypeOptions,
    rehypePlugins: rehypePlugins(base),
  });
}
