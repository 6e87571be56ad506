import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Column alignment as a class: MDX would write it as an inline style, which the content security policy blocks. */
export function rehypeTableAlign() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const { align } = element.properties;
      if (align === undefined) return;
      delete element.properties.align;
      element.properties.className = [`align-${String(align)}`];
    });
  };
}
