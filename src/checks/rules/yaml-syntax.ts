import type { Rule } from '../rule.ts';

/** YAML and frontmatter that cannot be read. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  check: ({ unreadable }) => [...unreadable],
};
