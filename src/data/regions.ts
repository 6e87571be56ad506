import type { CollectionEntry } from 'astro:content';
import { listEntries } from './entries.ts';
import { viewFigures } from './figures.ts';
import { linkTo, linkToRegion } from './links.ts';
import { linkToClause } from './plan-text.ts';
import { requireSource } from './sources.ts';
import type { RegionCardView, RegionView } from './views.ts';

type Entry = CollectionEntry<'regions'>;

/** The 13 cities, as the map shows them. */
export async function listRegionCards(): Promise<RegionCardView[]> {
  const cases = await listEntries('cases');
  return (await listEntries('regions')).map((entry) => viewCard(entry, cases));
}

export async function viewRegion(entry: Entry): Promise<RegionView> {
  const { id, data } = entry;
  const cases = await listEntries('cases');
  const sourceOf = await requireSource();
  const figures = (await listEntries('techniques')).flatMap((technique) =>
    viewFigures(
      technique.data.figures.filter(({ place }) => place?.includes(data.title)),
      sourceOf,
    ).map((figure) => ({ technique: linkTo(technique), figure })),
  );
  return {
    ...viewCard(entry, cases),
    assigned: data.roles.map(({ clause, words, means }) => ({ clause: linkToClause(clause), words, means })),
    ownCases: cases.filter(({ data: one }) => one.city === id).map((one) => linkTo(one, one.data.summary)),
    figures,
  };
}

function viewCard(entry: Entry, cases: readonly CollectionEntry<'cases'>[]): RegionCardView {
  const { id, data } = entry;
  return {
    id,
    href: linkToRegion(entry).href,
    title: data.title,
    tile: data.tile,
    roles: data.roles.length,
    cases: cases.filter(({ data: one }) => one.city === id).length,
  };
}
