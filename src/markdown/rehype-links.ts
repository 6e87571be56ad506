import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../lib/address.ts';

/** Puts links to this site under its base path and marks those that leave it. */
export function rehypeLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return;
      if (href.startsWith('/')) element.properties.href = withBase(href, base);
      if (/^https?:/.test(href)) element.properties.rel = ['external', 'noopener'];
    });
  };
}
