import { isRecord } from '../../lib/is-record.ts';
import { idSchema } from '../../schemas/parts/reference.ts';
import { idsOf } from '../content.ts';
import { type Entry, faultAt } from '../entries.ts';
import type { Fault, Path } from '../fault.ts';
import type { Rule } from '../rule.ts';

/** Ids that stand for two things, or that cannot stand in an address. */
export const uniqueId: Rule = {
  name: 'unique-id',
  check: (content) => {
    const standards = idsOf(content, 'standards');
    return content.entries.flatMap((entry) => [
      ...checkOwnId(entry),
      ...(entry.collection === 'sources' && standards?.has(entry.id)
        ? [faultAt(entry, [], `来源和标准里都有“${entry.id}”：标准只写在registers/standards里，引用时直接写它的id`)]
        : []),
      ...checkLists(entry, entry.data, []),
    ]);
  },
};

function checkOwnId(entry: Entry): Fault[] {
  if (idSchema.safeParse(entry.id).success) return [];
  return [faultAt(entry, [], `“${entry.id}”不能作id：文件名和id只用小写英文、数字和连字符，例如rural-wetland`)];
}

/** The items of a list that have ids: figures, results, inputs, causes. */
function checkLists(entry: Entry, data: unknown, path: Path): Fault[] {
  if (isRecord(data)) return Object.entries(data).flatMap(([key, value]) => checkLists(entry, value, [...path, key]));
  if (!Array.isArray(data)) return [];
  const ids = data.map((item) => (isRecord(item) ? item['id'] : undefined));
  const repeated = ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [faultAt(entry, [...path, index, 'id'], `“${String(id)}”已经是第${ids.indexOf(id) + 1}项的id，换一个`)]
      : [],
  );
  return [...repeated, ...data.flatMap((item, index) => checkLists(entry, item, [...path, index]))];
}
