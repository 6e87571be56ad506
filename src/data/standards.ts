import type { CollectionEntry } from 'astro:content';
import { listEntries, requireEntry } from './entries.ts';
import { citableStandard, formatsOf, requireSource } from './sources.ts';
import type { LinkView, StandardView } from './views.ts';

type Entry = CollectionEntry<'standards'>;

/** What the page of a standard prints, with what it replaces and what replaces it. */
export async function viewStandard(entry: Entry): Promise<StandardView> {
  const { id, data } = entry;
  const requireStandard = await requireEntry('standards');
  const replaced = (await listEntries('standards')).filter((other) => other.data.replacedBy === id);
  return {
    ...(await requireSource())(id),
    title: data.title,
    scope: data.scope,
    issuer: data.issuer,
    effective: data.effective,
    note: data.note,
    replacedBy: data.replacedBy === undefined ? undefined : linkToStandard(requireStandard(data.replacedBy)),
    replaces: replaced.map(linkToStandard),
    formats: formatsOf(id, citableStandard(entry)),
  };
}

function linkToStandard({ id, data }: Entry): LinkView {
  return { href: `/standards/${id}/`, title: `${data.code} ${data.title}` };
}
