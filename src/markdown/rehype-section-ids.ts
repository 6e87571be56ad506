import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives the headings of a text the stable fragment ids `s1`, `s2` …: a reworded Chinese heading keeps its address. */
export function rehypeSectionIds() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, 'element', (element) => {
      if (!/^h[2-4]$/.test(element.tagName)) return;
      count += 1;
      element.properties.id = `s${count}`;
    });
  };
}
