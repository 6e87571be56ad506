import type { CollectionEntry } from 'astro:content';
import { formatRange } from '../lib/range.ts';
import { areaPicker } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { describeCondition } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import type { CaseCardView, CaseView } from './views.ts';

type Entry = CollectionEntry<'cases'>;

export async function listCaseCards(): Promise<CaseCardView[]> {
  return (await listEntries('cases')).map(viewCard);
}

export async function viewCase(entry: Entry): Promise<CaseView> {
  const { data } = entry;
  const sourceOf = await requireSource();
  const requireSetting = await requireEntry('settings');
  const requireTechnique = await requireEntry('techniques');
  const pickAreas = await areaPicker();
  const results = data.results.map((result) => ({
    ...viewCitation(result, sourceOf),
    id: result.id,
    quantity: result.quantity,
    unit: result.unit,
    before: result.before && formatRange(result.before),
    after: result.after && formatRange(result.after),
    change: result.change && formatRange(result.change),
    basis: result.basis,
    condition: describeCondition(result),
  }));
  return {
    ...viewCard(entry),
    areas: pickAreas(data.areas),
    settings: data.settings.map((id) => requireSetting(id).data.title),
    problem: data.problem,
    measures: data.measures,
    results,
    gaps: data.gaps,
    shortfalls: data.shortfalls,
    aftermath: data.aftermath,
    techniques: data.techniques.map((id) => linkTo(requireTechnique(id))),
    sources: distinctSources([...results.map(({ source }) => source), ...data.sources.map(sourceOf)]),
    dates: data,
  };
}

function viewCard(entry: Entry): CaseCardView {
  const { id, data } = entry;
  return {
    id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    place: data.place,
    province: data.province,
    years: describeYears(data.years),
  };
}

function describeYears({ min, max }: Entry['data']['years']): string {
  if (min === undefined) return `至${max}年`;
  if (max === undefined) return `${min}年起`;
  return min === max ? `${min}年` : `${min}～${max}年`;
}
