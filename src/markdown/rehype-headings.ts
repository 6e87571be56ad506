import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Sets the headings of a text one level below the section that the page puts it in, and gives them the stable fragment
 * ids `s1`, `s2` …: a reworded Chinese heading keeps its address.
 */
export function rehypeHeadings() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (element) => {
      const level = /^h([2-5])$/.exec(element.tagName)?.[1];
      if (level === undefined) return;
      count += 1;
      element.tagName = `h${Number(level) + 1}`;
      element.properties.id = `s${count}`;
    });
  };
}
