import { isRecord } from '../../lib/is-record.ts';
import { clauses, wordsOf } from '../../lib/plan/clauses.ts';
import type { Content } from '../content.ts';
import { type Entry, faultAt } from '../entries.ts';
import type { Fault, Path } from '../fault.ts';
import { listAt } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

/** Words given as the plan's own that its clause does not have. */
export const planWords: Rule = {
  name: 'plan-words',
  check: ({ entries, plan: { plan } }: Content) => {
    if (!plan) return [];
    const texts = new Map(clauses(plan).map((clause) => [clause.id, wordsOf(clause)]));
    return entries.flatMap((entry) =>
      quotationsOf(entry).flatMap(({ clause, words, path }): Fault[] => {
        const text = texts.get(clause);
        if (text === undefined || text.includes(words)) return [];
        return [faultAt(entry, path, `计划${clause}里没有“${words}”：照抄原文（改正后的），引号也要一样`)];
      }),
    );
  },
};

interface Quotation {
  readonly clause: string;
  readonly words: string;
  readonly path: Path;
}

function quotationsOf({ collection, data }: Entry): Quotation[] {
  if (collection === 'instruments') return quotation(data, 'title', ['title']);
  if (collection !== 'regions') return [];
  return listAt(data, 'roles').flatMap((role, index) => quotation(role, 'words', ['roles', index, 'words']));
}

function quotation(item: unknown, field: string, path: Path): Quotation[] {
  if (!isRecord(item)) return [];
  const { clause, [field]: words } = item;
  return typeof clause === 'string' && typeof words === 'string' ? [{ clause, words, path }] : [];
}
