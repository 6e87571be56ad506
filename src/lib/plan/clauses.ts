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

/** All that a clause says, its title and run-in headings included, a line each. */
export function wordsOf({ title, paragraphs, subItems }: Clause): string {
  const own = paragraphs.map(({ text }) => text);
  const below = subItems.flatMap((subItem) => [subItem.title, ...subItem.paragraphs.map(({ text }) => text)]);
  return [title.text, ...own, ...below].join('\n');
}
