import type { CollectionEntry } from 'astro:content';
import { areaPicker } from './areas.ts';
import { requireEntry } from './entries.ts';
import { viewFigures } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { distinctSources, requireSource } from './sources.ts';
import type { TrainView } from './views.ts';

type Entry = CollectionEntry<'trains'>;

/** The techniques that the steps of a train name. */
export function techniquesInSteps({ steps }: Entry['data']): string[] {
  return steps.flatMap(({ technique }) => technique ?? []);
}

/** @returns what the page of a train prints, with every reference followed. */
export async function viewTrain(entry: Entry): Promise<TrainView> {
  const { data } = entry;
  const sourceOf = await requireSource();
  const requireTechnique = await requireEntry('techniques');
  const requireScene = await requireEntry('scenes');
  const figures = viewFigures(data.figures, sourceOf);
  return {
    id: entry.id,
    href: hrefOf(entry),
    title: data.title,
    summary: data.summary,
    areas: (await areaPicker())(data.areas),
    scenes: data.scenes.map((id) => requireScene(id).data.title),
    steps: data.steps.map(({ technique, name = '', role, does }) => ({
      unit: technique === undefined ? { title: name } : linkTo(requireTechnique(technique)),
      role,
      does,
    })),
    useWhen: data.useWhen,
    avoidWhen: data.avoidWhen,
    interfaces: data.interfaces,
    figures,
    sources: distinctSources([...figures.map(({ source }) => source), ...data.sources.map(sourceOf)]),
    dates: data,
  };
}
