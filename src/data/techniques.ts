import type { CollectionEntry } from 'astro:content';
import { formatRange } from '../lib/range.ts';
import { areaPicker, listAreas } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { evidenceGrader } from './evidence.ts';
import { pickFacets, words } from './facets.ts';
import { viewFigures } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { clausesOf, linkToClause } from './plan-text.ts';
import { techniquesOf } from './problems.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import { techniquesInSteps } from './trains.ts';
import type { AreaView, FacetView, SceneFitView, SourceView, TechniqueCardView, TechniqueView } from './views.ts';

type Entry = CollectionEntry<'techniques'>;
type CaseEntry = CollectionEntry<'cases'>;

/** A page names so many cases, the nearest first; the list of cases has them all. */
const MOST_CASES = 3;
/** And so many of the pages that use it; a search has the others. */
const MOST_USERS = 6;
const NEAREST: readonly CaseEntry['data']['province'][] = ['江苏', '上海', '浙江', '安徽', '其他'];

export async function listTechniqueCards(): Promise<TechniqueCardView[]> {
  const pickAreas = await areaPicker();
  return (await listEntries('techniques')).map((entry) => viewCard(entry, pickAreas(entry.data.areas)));
}

/** The facets of the catalogue, each with the values that occur, in the order of its register. */
export async function listTechniqueFacets(): Promise<FacetView[]> {
  const register = async (name: 'scenes' | 'media' | 'pollutants' | 'industries') =>
    (await listEntries(name)).map(({ id, data }) => ({ id, title: data.title }));
  const areas = (await listAreas()).map(({ number, short }) => ({ id: String(number), title: short }));
  return pickFacets(await listTechniqueCards(), [
    { id: 'area', title: '方面', values: areas },
    { id: 'scene', title: '场景', values: await register('scenes') },
    { id: 'medium', title: '介质', values: await register('media') },
    { id: 'pollutant', title: '污染物', values: await register('pollutants') },
    { id: 'industry', title: '行业', values: await register('industries') },
    { id: 'served', title: '服务对象', values: words('乡镇', '园区', '企业') },
    { id: 'maturity', title: '成熟度', values: words('成熟', '推广', '示范', '试验') },
    { id: 'class', title: '目录类别', values: words('推荐', '观察', '限制', '淘汰') },
  ]);
}

/** @returns what the page of a technique prints, with every reference followed. */
export async function viewTechnique(entry: Entry): Promise<TechniqueView> {
  const { id, data } = entry;
  const sourceOf = await requireSource();
  const standardOf = await requireEntry('standards');
  const requireTechnique = await requireEntry('techniques');
  const gradeOf = await evidenceGrader();
  const trains = (await listEntries('trains')).filter((other) => techniquesInSteps(other.data).includes(id));
  const cases = (await listEntries('cases')).filter((other) => other.data.techniques.includes(id));
  const problems = (await listEntries('problems')).filter((other) => techniquesOf(other.data).includes(id));
  const guides = (await listEntries('guides')).filter((other) => other.data.techniques.includes(id));
  const lessons = (await listEntries('lessons')).filter((other) => other.data.techniques.includes(id));
  const users = [...problems, ...lessons, ...guides];
  const pickAreas = await areaPicker();
  const figures = viewFigures(data.figures, sourceOf);
  const fit = await viewFit(data.fit, sourceOf);
  const listings = data.listings.map((listing) => ({ ...listing, ...viewCitation(listing, sourceOf) }));
  return {
    ...viewCard(entry, pickAreas(data.areas)),
    aliases: data.aliases,
    media: await titlesOf('media', data.media),
    pollutants: await titlesOf('pollutants', data.pollutants),
    industries: await titlesOf('industries', data.industries),
    settings: await titlesOf('settings', data.settings),
    listings,
    figures,
    fit,
    limits: data.limits,
    upkeep: data.upkeep,
    scheme: data.scheme,
    byProducts: data.byProducts,
    operation: data.operation,
    failures: data.failures,
    askVendor: data.askVendor,
    acceptance: data.acceptance,
    standards: data.standards.map(({ standard, use }) => ({
      source: sourceOf(standard),
      title: standardOf(standard).data.title,
      use,
    })),
    related: data.related.map(({ technique, why }) => linkTo(requireTechnique(technique), why)),
    trains: trains.map((other) => linkTo(other, other.data.summary)),
    cases: [...cases]
      .sort((a, b) => NEAREST.indexOf(a.data.province) - NEAREST.indexOf(b.data.province))
      .slice(0, MOST_CASES)
      .map((other) => linkTo(other)),
    usedBy: users.slice(0, MOST_USERS).map((other) => linkTo(other)),
    users: users.length,
    clauses: clausesOf(data).map(linkToClause),
    evidence: { grade: gradeOf(data.figures), cases: cases.length, ...countCases(cases) },
    sources: distinctSources([
      ...[...figures, ...listings, ...fit.flatMap(({ rules }) => rules)].map(({ source }) => source),
      ...data.standards.map(({ standard }) => sourceOf(standard)),
      ...data.sources.map(sourceOf),
    ]),
    dates: data,
  };
}

function viewCard(entry: Entry, areas: AreaView[]): TechniqueCardView {
  const { id, data } = entry;
  return {
    id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    class: data.class,
    maturity: data.maturity,
    areas,
    served: data.served,
    facets: {
      scene: [...new Set(data.fit.map(({ scene }) => scene))],
      area: data.areas.map(String),
      medium: data.media,
      pollutant: data.pollutants,
      industry: data.industries,
      served: data.served,
      maturity: [data.maturity],
      class: [data.class],
    },
  };
}

/** Cases in Jiangsu, and in the Yangtze delta with it. */
function countCases(cases: readonly CaseEntry[]): { jiangsu: number; delta: number } {
  const count = (provinces: readonly string[]) => cases.filter(({ data }) => provinces.includes(data.province)).length;
  return { jiangsu: count(['江苏']), delta: count(['江苏', '上海', '浙江', '安徽']) };
}

async function titlesOf(
  name: 'media' | 'pollutants' | 'industries' | 'settings',
  ids: readonly string[],
): Promise<string[]> {
  const requireTerm = await requireEntry(name);
  return ids.map((id) => requireTerm(id).data.title);
}

async function viewFit(rules: Entry['data']['fit'], sourceOf: (id: string) => SourceView): Promise<SceneFitView[]> {
  const scenes = (await listEntries('scenes')).filter(({ id }) => rules.some(({ scene }) => scene === id));
  return scenes.map(({ id, data: scene }) => ({
    scene: scene.title,
    rules: rules
      .filter((rule) => rule.scene === id)
      .map((rule) => {
        const input = scene.inputs.find((candidate) => candidate.id === rule.input);
        if (!input) throw new Error(`场景“${id}”没有输入“${rule.input}”`);
        const accepted =
          input.type === 'choice' ? input.choices.filter((choice) => rule.accepts?.includes(choice.id)) : [];
        return {
          ...viewCitation(rule, sourceOf),
          input: input.name,
          preferred: rule.preferred && formatRange(rule.preferred),
          acceptable: rule.acceptable && formatRange(rule.acceptable),
          ...(input.type === 'number' && {
            range: { preferred: rule.preferred, acceptable: rule.acceptable, outside: rule.outside },
          }),
          accepted: accepted.map(({ name }) => name),
          unit: rule.unit,
          outside: rule.outside,
          reason: rule.reason,
        };
      }),
  }));
}
