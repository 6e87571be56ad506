import type { CollectionEntry } from 'astro:content';
import { formatRange } from '../lib/range.ts';
import { areaPicker, listAreas } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { pickFacets, words } from './facets.ts';
import { describeCondition } from './figures.ts';
import { hrefOf, linkTo, linkToRegion } from './links.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import type { AreaView, CaseCardView, CaseView, FacetView } from './views.ts';

type Entry = CollectionEntry<'cases'>;

/** In Jiangsu a case stands under its city, elsewhere under its province. */
const PROVINCES = ['江苏', '上海', '浙江', '安徽', '其他'];

export async function listCaseCards(): Promise<CaseCardView[]> {
  const pickAreas = await areaPicker();
  return (await listEntries('cases')).map((entry) => viewCard(entry, pickAreas(entry.data.areas)));
}

/** The facets of the cases, each with the values that occur. */
export async function listCaseFacets(): Promise<FacetView[]> {
  const register = async (name: 'regions' | 'settings' | 'techniques') =>
    (await listEntries(name)).map(({ id, data }) => ({ id, title: data.title }));
  const areas = (await listAreas()).map(({ number, short }) => ({ id: String(number), title: short }));
  const cards = await listCaseCards();
  const years = [...new Set(cards.flatMap(({ facets }) => facets.year ?? []))].sort().reverse();
  return pickFacets(cards, [
    { id: 'area', title: '方面', values: areas },
    { id: 'province', title: '省市', values: words(...PROVINCES) },
    { id: 'city', title: '江苏各市', values: await register('regions') },
    { id: 'setting', title: '场所', values: await register('settings') },
    { id: 'year', title: '年份', values: words(...years) },
    { id: 'technique', title: '技术', values: await register('techniques') },
  ]);
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
  const requireRegion = await requireEntry('regions');
  const problems = (await listEntries('problems')).filter((other) => other.data.cases.includes(entry.id));
  return {
    ...viewCard(entry, pickAreas(data.areas)),
    city: data.city === undefined ? undefined : linkToRegion(requireRegion(data.city)),
    settings: data.settings.map((id) => requireSetting(id).data.title),
    problem: data.problem,
    measures: data.measures,
    results,
    gaps: data.gaps,
    shortfalls: data.shortfalls,
    aftermath: data.aftermath,
    techniques: data.techniques.map((id) => linkTo(requireTechnique(id))),
    problems: problems.map((other) => linkTo(other, other.data.summary)),
    sources: distinctSources([...results.map(({ source }) => source), ...data.sources.map(sourceOf)]),
    dates: data,
  };
}

function viewCard(entry: Entry, areas: AreaView[]): CaseCardView {
  const { id, data } = entry;
  return {
    id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    place: data.place,
    years: describeYears(data.years),
    areas,
    facets: {
      area: data.areas.map(String),
      province: [data.province],
      city: data.city === undefined ? [] : [data.city],
      setting: data.settings,
      year: yearsIn(data.years),
      technique: data.techniques,
    },
  };
}

/** Every year of a case that is bounded; of one still running, the year in which it began. */
function yearsIn({ min, max }: Entry['data']['years']): string[] {
  const first = min ?? max;
  if (first === undefined) return [];
  return Array.from({ length: (max ?? first) - first + 1 }, (_, index) => String(first + index));
}

function describeYears({ min, max }: Entry['data']['years']): string {
  if (min === undefined) return `至${max}年`;
  if (max === undefined) return `${min}年起`;
  return min === max ? `${min}年` : `${min}～${max}年`;
}
