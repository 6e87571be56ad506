import type { CollectionEntry } from 'astro:content';
import { listEntries } from './entries.ts';
import { viewFigures } from './figures.ts';
import { listGuidesFor } from './guides.ts';
import { linkTo } from './links.ts';
import { clausesOf } from './plan-text.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import type { GuidanceView, ServedByView } from './views.ts';

/** With more techniques than this a clause names them only. */
const MOST_SUMMARIES = 12;

/** Everything that serves a clause. Trains, cases and lessons belong to the clauses of their areas. */
export async function listServing(clause: string): Promise<ServedByView> {
  const inAreas = ({ data }: CollectionEntry<'trains' | 'cases' | 'lessons'>) =>
    data.areas.some((area) => clause === `2-${area}`);
  const techniques = (await listEntries('techniques')).filter(({ data }) => clausesOf(data).includes(clause));
  const problems = (await listEntries('problems')).filter(({ data }) => clausesOf(data).includes(clause));
  const trains = (await listEntries('trains')).filter(inAreas);
  const cases = (await listEntries('cases')).filter(inAreas);
  const lessons = (await listEntries('lessons')).filter(inAreas);
  const isExplained = techniques.length <= MOST_SUMMARIES;
  return {
    techniques: techniques.map((entry) => linkTo(entry, isExplained ? entry.data.summary : undefined)),
    trains: trains.map((entry) => linkTo(entry, entry.data.summary)),
    problems: problems.map((entry) => linkTo(entry, entry.data.summary)),
    guides: (await listGuidesFor(clause)).map((entry) => linkTo(entry, entry.data.summary)),
    cases: cases.map((entry) => linkTo(entry, entry.data.place)),
    lessons: lessons.map((entry) => linkTo(entry, entry.data.summary)),
  };
}

export async function viewGuidance({ id, data }: CollectionEntry<'guidance'>): Promise<GuidanceView> {
  const sourceOf = await requireSource();
  const figures = viewFigures(data.figures, sourceOf);
  const later = data.later.map((document) => ({ ...viewCitation(document, sourceOf), effect: document.effect }));
  return {
    id,
    summary: data.summary,
    asks: data.asks,
    now: Object.entries(data.now).map(([reader, actions]) => ({ reader, actions: actions ?? [] })),
    later,
    figures,
    sources: distinctSources([...figures, ...later].map(({ source }) => source)),
    dates: data,
  };
}
