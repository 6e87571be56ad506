import { parse } from 'yaml';
import errataText from '../../content/plan/errata.yaml?raw';
import rawPlan from '../../content/plan/plan.txt?raw';
import { clauses } from '../lib/plan/clauses.ts';
import { parsePlan } from '../lib/plan/parse.ts';
import { erratumSchema } from '../schemas/erratum.ts';
import type { LinkView } from './views.ts';

/** Every difference between the received text and what the site prints. */
export const errata = erratumSchema.array().parse(parse(errataText));

/** The official document as a tree. */
export const plan = parsePlan(rawPlan, errata);

/** Its 21 clauses in order; the annex is `plan.annex`. */
export const planClauses = clauses(plan);

/** @throws Error for an id that is no clause of the plan. */
export function linkToClause(id: string): LinkView {
  if (id === 'annex') return { href: '/plan/annex/', title: `附件：${plan.annex.title.text}` };
  const clause = planClauses.find((candidate) => candidate.id === id);
  if (!clause) throw new Error(`行动计划里没有第“${id}”条`);
  const { label, title } = clause;
  return { href: `/plan/${id}/`, title: label.endsWith('）') ? label + title.text : `第${label}部分：${title.text}` };
}

/** The clauses that a technique or a problem belongs to: those of its areas, and those it names. */
export function clausesOf({
  areas,
  clauses: named,
}: {
  areas: readonly number[];
  clauses: readonly string[];
}): string[] {
  return [...new Set([...areas.map((area) => `2-${area}`), ...named])];
}
