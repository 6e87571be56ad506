import type { CollectionEntry } from 'astro:content';
import { areaPicker } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { viewFigures } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { distinctSources, requireSource } from './sources.ts';
import type { ProblemView } from './views.ts';

type Entry = CollectionEntry<'problems'>;

/** A problem names so many guides: those that are about the fewest problems beside it. */
const MOST_GUIDES = 4;

/** The techniques that a problem names, with its causes and among its measures. */
export function techniquesOf({ causes, measures }: Entry['data']): string[] {
  const named = [...causes.flatMap(({ techniques }) => techniques), ...measures.map(({ technique }) => technique)];
  return [...new Set(named)];
}

export async function viewProblem(entry: Entry): Promise<ProblemView> {
  const { id, data } = entry;
  const sourceOf = await requireSource();
  const standardOf = await requireEntry('standards');
  const requireTechnique = await requireEntry('techniques');
  const pickAreas = await areaPicker();
  const requireCase = await requireEntry('cases');
  const requireTemplate = await requireEntry('templates');
  const guides = (await listEntries('guides'))
    .filter((other) => other.data.problems.includes(id))
    .sort((a, b) => a.data.problems.length - b.data.problems.length)
    .slice(0, MOST_GUIDES);
  const lessons = (await listEntries('lessons')).filter((other) => other.data.problems.includes(id));
  const figures = viewFigures(data.figures, sourceOf);
  return {
    id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    symptoms: data.symptoms,
    areas: pickAreas(data.areas),
    figures,
    meaning: data.meaning,
    today: data.today,
    notYet: data.notYet,
    causes: data.causes.map((cause) => ({
      ...cause,
      techniques: cause.techniques.map((one) => linkTo(requireTechnique(one))),
    })),
    measures: data.measures.map(({ technique, kind, why }) => ({
      link: linkTo(requireTechnique(technique)),
      kind,
      why,
    })),
    askWhom: data.askWhom,
    standards: data.standards.map((one) => ({ source: sourceOf(one), title: standardOf(one).data.title })),
    guides: guides.map((other) => linkTo(other)),
    templates: data.templates.map((one) => linkTo(requireTemplate(one))),
    cases: data.cases.map(requireCase).map((other) => linkTo(other, other.data.place)),
    lessons: lessons.map((other) => linkTo(other)),
    sources: distinctSources([...figures.map(({ source }) => source), ...data.standards.map(sourceOf)]),
    dates: data,
  };
}
