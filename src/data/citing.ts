import type { CollectionEntry } from 'astro:content';
import { isRecord } from '../lib/is-record.ts';
import { collectionTable } from '../schemas/collections.ts';
import { referencesIn } from '../schemas/references.ts';
import { listEntries } from './entries.ts';
import { keep } from './kept.ts';
import { linkTo, listPageEntries, type PageEntry } from './links.ts';
import { linkToClause } from './plan-text.ts';
import type { CitingView, LinkView } from './views.ts';

const KINDS = {
  techniques: '技术',
  trains: '组合工艺',
  cases: '案例',
  problems: '问题',
  guides: '指南',
  templates: '用表',
  lessons: '课程',
  guidance: '条文说明',
} as const;

type Citing = PageEntry | CollectionEntry<'guidance'>;

/** The pages that cite each source or standard, by its id, with what they take from it. */
export const listCiting: () => Promise<ReadonlyMap<string, readonly CitingView[]>> = keep(async () => {
  const entries: Citing[] = [...(await listPageEntries()), ...(await listEntries('guidance'))];
  const citing = new Map<string, CitingView[]>();
  for (const entry of entries) {
    for (const id of citedBy(entry)) {
      const view = {
        entry: `${entry.collection}/${entry.id}`,
        kind: KINDS[entry.collection],
        link: { ...linkOf(entry), note: takenFrom(entry.data, id) },
      };
      citing.set(id, [...(citing.get(id) ?? []), view]);
    }
  }
  return citing;
});

function citedBy({ collection, data }: Citing): Set<string> {
  return new Set(
    referencesIn(collectionTable[collection].schema, data)
      .filter(({ target }) => target === 'sources' || target === 'standards')
      .map(({ id }) => id),
  );
}

function linkOf(entry: Citing): LinkView {
  return entry.collection === 'guidance' ? linkToClause(entry.id) : linkTo(entry);
}

/** The quantities that an entry takes from a work; empty where the work backs only its text. */
function takenFrom(data: unknown, id: string): string {
  const lists = ['figures', 'results'].flatMap((field) =>
    isRecord(data) && Array.isArray(data[field]) ? data[field] : [],
  );
  const quantities = lists
    .filter((item) => isRecord(item) && item.source === id)
    .map((item) => (isRecord(item) ? String(item.quantity) : ''));
  return [...new Set(quantities)].join('、');
}
