import type { CollectionEntry } from 'astro:content';
import { areaPicker } from './areas.ts';
import { requireEntry } from './entries.ts';
import { viewFigures } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { distinctSources, requireSource } from './sources.ts';
import type { LessonView } from './views.ts';

type Entry = CollectionEntry<'lessons'>;

export async function viewLesson(entry: Entry): Promise<LessonView> {
  const { data } = entry;
  const sourceOf = await requireSource();
  const requireCourse = await requireEntry('courses');
  const pickAreas = await areaPicker();
  const figures = viewFigures(data.figures, sourceOf);
  const requireProblem = await requireEntry('problems');
  const requireTechnique = await requireEntry('techniques');
  const requireCase = await requireEntry('cases');
  return {
    id: entry.id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    course: requireCourse(data.course).data,
    areas: pickAreas(data.areas),
    audience: data.audience,
    minutes: data.minutes,
    outcomes: data.outcomes,
    figures,
    slides: data.slides,
    exercise: data.exercise,
    quiz: data.quiz,
    basis: [
      ...data.problems.map(requireProblem),
      ...data.techniques.map(requireTechnique),
      ...data.cases.map(requireCase),
    ].map((other) => linkTo(other)),
    sources: distinctSources(figures.map(({ source }) => source)),
    dates: data,
  };
}
