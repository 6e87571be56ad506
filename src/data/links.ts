import type { CollectionEntry } from 'astro:content';
import { listEntries } from './entries.ts';
import type { LinkView } from './views.ts';

/** An entry that has a page of its own. */
export type PageEntry = CollectionEntry<
  'techniques' | 'trains' | 'cases' | 'problems' | 'guides' | 'templates' | 'lessons'
>;

/** Every entry that has a page of its own, collection by collection. */
export async function listPageEntries(): Promise<PageEntry[]> {
  return [
    ...(await listEntries('techniques')),
    ...(await listEntries('trains')),
    ...(await listEntries('cases')),
    ...(await listEntries('problems')),
    ...(await listEntries('guides')),
    ...(await listEntries('templates')),
    ...(await listEntries('lessons')),
  ];
}

/** The address of an entry's page; a lesson lies below its course. */
export function hrefOf(entry: PageEntry): string {
  return entry.collection === 'lessons'
    ? `/training/${entry.data.course}/${entry.id}/`
    : `/${entry.collection}/${entry.id}/`;
}

export function linkTo(entry: PageEntry, note?: string): LinkView {
  return { href: hrefOf(entry), title: entry.data.title, ...(note === undefined ? {} : { note }) };
}

export function linkToRegion({ id, data }: CollectionEntry<'regions'>, note?: string): LinkView {
  return { href: `/regions/${id}/`, title: `${data.title}市`, ...(note === undefined ? {} : { note }) };
}
