import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Entry, faultAtNode } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { describeMdxFault } from '../messages/mdx.ts';
import type { Rule } from '../rule.ts';

/** What MDX would take for a program or a tag, and headings that are the page's own. */
export const mdxSyntax: Rule = { name: 'mdx-syntax', check: ({ entries }) => entries.flatMap(checkBody) };

function checkBody(entry: Entry): Fault[] {
  const { file, body } = entry;
  if (!body) return [];
  const faults: Fault[] = body.faults.map((fault) => ({ file, ...fault }));
  visit(body.tree, (node) => {
    const message = judge(node);
    if (message !== undefined) faults.push(faultAtNode(entry, node, message));
  });
  return faults;
}

function judge(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return describeMdxFault(`{${node.value}}`);
    case 'mdxjsEsm':
      return describeMdxFault(node.value);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const [id, ...others] = node.attributes;
      const isReference = id?.type === 'mdxJsxAttribute' && id.name === 'id' && typeof id.value === 'string';
      if (node.name === 'Fig' && isReference && others.length === 0 && node.children.length === 0) return undefined;
      return `“<${node.name ?? ''}>”：正文里只能用<Fig id="removal" />，别的写成Markdown，例如**粗体**、[名称](网址)`;
    }
    case 'heading':
      return node.depth === 1 ? '正文的标题从“##”写起：“#”是页面自己的标题' : undefined;
    default:
      return undefined;
  }
}
