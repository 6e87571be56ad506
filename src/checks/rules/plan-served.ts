import { clauses } from '../../lib/plan/clauses.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Content } from '../content.ts';
import { faultAt } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { listAt } from '../plain-data.ts';
import { PLAN_FILE } from '../plan.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';

/** An instrument of the plan without a guide, and a clause that no technique, problem or guide serves. */
export const planServed: Rule = {
  name: 'plan-served',
  check: (content) => [...checkInstruments(content), ...checkClauses(content)],
};

function checkInstruments({ entries }: Content): Fault[] {
  const guided = new Set(namedBy(entries, 'guides', 'instruments'));
  return entries
    .filter(({ collection, id }) => collection === 'instruments' && !guided.has(id))
    .map((entry) => faultAt(entry, [], `“${entry.id}”还没有指南：在一篇指南的instruments里写上它`));
}

function checkClauses({ entries, plan: { plan } }: Content): Fault[] {
  if (!plan) return [];
  const guided = new Set(namedBy(entries, 'guides', 'instruments'));
  const served = new Set([
    ...namedBy(entries, 'techniques', 'clauses'),
    ...namedBy(entries, 'problems', 'clauses'),
    ...entries
      .filter(({ collection }) => collection === 'techniques' || collection === 'problems')
      .flatMap(({ data }) => listAt(data, 'areas').map((area) => `2-${area}`)),
    ...entries
      .filter(({ collection, id }) => collection === 'instruments' && guided.has(id))
      .flatMap((entry) => referencesOf(entry))
      .filter(({ target }) => target === 'clauses')
      .map(({ id }) => id),
  ]);
  const explained = new Set(entries.filter(({ collection }) => collection === 'guidance').map(({ id }) => id));
  // A clause without guidance is the matter of another rule.
  return clauses(plan)
    .filter(({ id }) => explained.has(id) && !served.has(id))
    .map(({ id, title }) => ({
      file: PLAN_FILE,
      line: 1,
      message: `计划${id}“${title.text}”没有一项技术、一个问题或一篇指南对应：在其中一页写上它`,
    }));
}

/** The ids that the entries of a collection name for a kind of thing. */
function namedBy(entries: Content['entries'], collection: CollectionName, target: 'clauses' | 'instruments'): string[] {
  return entries
    .filter((entry) => entry.collection === collection)
    .flatMap(referencesOf)
    .filter((reference) => reference.target === target)
    .map(({ id }) => id);
}
