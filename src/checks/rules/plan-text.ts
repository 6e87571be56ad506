import { type Content, idsOf } from '../content.ts';
import { faultAt } from '../entries.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rule.ts';

/** The official text with its errata, and the guidance to each of its clauses. */
export const planText: Rule = {
  name: 'plan-text',
  check: (content) => [...content.plan.faults, ...checkGuidance(content)],
};

function checkGuidance(content: Content): Fault[] {
  const clauses = idsOf(content, 'clauses');
  if (!clauses) return [];
  const guidance = content.entries.filter(({ collection }) => collection === 'guidance');
  const missing = clauses.difference(new Set(guidance.map(({ id }) => id)));
  return [
    ...[...missing].map((id) => ({
      file: `plan/${id}.mdx`,
      line: 1,
      message: '缺少这个文件：计划的每一条和附件都要有说明',
    })),
    ...guidance
      .filter(({ id }) => !clauses.has(id))
      .map((entry) => faultAt(entry, [], `计划里没有“${entry.id}”这一条：文件名写条文号，例如2-3，附件写annex`)),
  ];
}
