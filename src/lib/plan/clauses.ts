import type { Clause, Plan, PlanItem, PlanPart } from './types.ts';

/** All clauses in reading order; the annex is not one. */
export function clauses(plan: Plan): Clause[] {
  return plan.parts.flatMap((part) =>
    part.items.length > 0
      ? part.items.map((item) => clause(part, item, `${part.numeral}${item.label}`))
      : [clause(part, { ...part, subItems: [] }, part.numeral)],
  );
}

function clause(part: PlanPart, item: Omit<PlanItem, 'label'>, label: string): Clause {
  const { id, title, paragraphs, subItems } = item;
  const anchors = [...paragraphs, ...subItems.flatMap((subItem) => subItem.paragraphs)].map(({ anchor }) => anchor);
  return { id, label, partTitle: part.title.text, title, paragraphs, subItems, anchors };
}
