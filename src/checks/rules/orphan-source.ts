import { faultAt } from '../entries.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';

/** Sources and standards that nothing cites. */
export const orphanSource: Rule = {
  name: 'orphan-source',
  check: ({ entries }) => {
    // An entry that cannot be read may be the one that cites it.
    if (entries.some(({ data }) => data === undefined)) return [];
    const cited = new Set(
      entries
        .flatMap(referencesOf)
        .filter(({ target }) => target === 'sources' || target === 'standards')
        .map(({ id }) => id),
    );
    return entries
      .filter(({ collection, id }) => (collection === 'sources' || collection === 'standards') && !cited.has(id))
      .map((entry) => faultAt(entry, [], '没有一页引用它：在用到它的地方引用，或删去这个文件'));
  },
};
