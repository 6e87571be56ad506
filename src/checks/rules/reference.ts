import { nearest } from '../../lib/nearest.ts';
import type { ReferenceTarget } from '../../schemas/parts/reference.ts';
import { targetTitles } from '../collection-titles.ts';
import { type Content, idsOf } from '../content.ts';
import { faultAt } from '../entries.ts';
import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';

/** Ids of entries that do not exist. */
export const reference: Rule = {
  name: 'reference',
  check: (content) =>
    content.entries.flatMap((entry) =>
      referencesOf(entry).flatMap(({ path, id, target }) => {
        const known = citableIds(content, target);
        if (!known || known.has(id)) return [];
        const meant = nearest(id, known);
        const advice = meant ? `是否想写“${meant}”？` : '改用已有的id，或先建这个条目';
        return [faultAt(entry, path, `没有id为“${id}”的${targetTitles[target]}，${advice}`)];
      }),
    ),
};

/** A standard is citable as a source. */
function citableIds(content: Content, target: ReferenceTarget): ReadonlySet<string> | undefined {
  const ids = idsOf(content, target);
  return target === 'sources' ? ids?.union(idsOf(content, 'standards') ?? new Set()) : ids;
}
