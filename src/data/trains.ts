import type { CollectionEntry } from 'astro:content';
import { areaPicker } from './areas.ts';
import { listEntries, requireEntry } from './entries.ts';
import { viewFigures } from './figures.ts';
import { hrefOf, linkTo } from './links.ts';
import { distinctSources, requireSource } from './sources.ts';
import type { TrainCardView, TrainView } from './views.ts';

type Entry = CollectionEntry<'trains'>;

export async function listTrainCards(): Promise<TrainCardView[]> {
  return (await listEntries('trains')).map(viewCard);
}

/** @returns what the page of a train prints, with every reference followed. */
export async function viewTrain(entry: Entry): Promise<TrainView> {
  const { data } = entry;
  const sourceOf = await requireSource();
  const requireTechnique = await requireEntry('techniques');
  const requireScene = await requireEntry('scenes');
  const figures = viewFigures(data.figures, sourceOf);
  return {
    ...viewCard(entry),
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

function viewCard(entry: Entry): TrainCardView {
  const { id, data } = entry;
  return { id, href: hrefOf(entry), title: data.title, summary: data.summary };
}
