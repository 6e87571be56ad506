import { fromChinese } from './numerals.ts';
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

/**
 * The clause id that a person means by `2-3`, `二（三）` or `二(三)`; `1` and `一` for a part, `annex` and `附件` for the annex.
 * Undefined for any other text; whether the plan has such a clause is not checked.
 */
export function parseClauseReference(text: string): string | undefined {
  if (text === 'annex' || text === '附件') return 'annex';
  if (/^[1-9]\d?(-[1-9]\d?)?$/.test(text)) return text;
  const [, part = '', item] = /^([^（(]+)(?:[（(](.+)[）)])?$/.exec(text) ?? [];
  const numbers = [part, item].filter((numeral) => numeral !== undefined).map(fromChinese);
  return numbers.includes(undefined) ? undefined : numbers.join('-');
}
