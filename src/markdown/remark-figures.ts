import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatRange } from '../lib/range.ts';

interface PrintableFigure {
  id: string;
  unit: string;
  min?: number;
  max?: number;
  strict?: boolean;
}

/**
 * Turns `<Fig id="removal" />` into the value and unit of that figure of the page's own frontmatter, linked to its
 * row in the table of figures (`#fig-removal`). An unknown id or any other element stops the build at its place.
 */
export function remarkFigures() {
  return (tree: Root, file: VFile): void => {
    const figures = readFigures(file);
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      if (!isElement(node)) return;
      const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
      const figure = figures.find((candidate) => candidate.id === id?.value);
      if (node.name !== 'Fig' || !figure) {
        file.fail(`正文里只能用<Fig id="…" />，id须是本页figures里的一个`, node.position);
      }
      Object.assign(node, {
        type: 'figureReference',
        children: [],
        data: {
          hName: 'a',
          hProperties: { href: `#fig-${figure.id}`, className: ['figure-reference'] },
          hChildren: [
            { type: 'text', value: formatRange(figure) },
            {
              type: 'element',
              tagName: 'span',
              properties: { className: ['unit'] },
              children: [{ type: 'text', value: figure.unit }],
            },
          ],
        },
      });
    });
  };
}

function isElement(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The figures that Astro puts beside the text; the content check has validated them by then. */
function readFigures(file: VFile): PrintableFigure[] {
  const data = file.data as { astro?: { frontmatter?: { figures?: PrintableFigure[] } } };
  return data.astro?.frontmatter?.figures ?? [];
}
