import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collectionTable } from './schemas/collections.ts';

/** The folder of a collection, or its one file, below the root of the repository. */
function at(path: string): string {
  return `./content/${path}`;
}

function pages(path: string) {
  return glob({ base: at(path), pattern: '*.mdx', retainBody: false });
}

function records(path: string) {
  return glob({ base: at(path), pattern: '*.yaml' });
}

const table = collectionTable;

/**
 * References stay plain ids here and are resolved in `data/`: Astro's own `reference()` lets a missing one pass with
 * exit code 0, and the content check, which runs before every build, needs them in bare Node.
 */
export const collections = {
  techniques: defineCollection({ loader: pages(table.techniques.path), schema: table.techniques.schema }),
  trains: defineCollection({ loader: records(table.trains.path), schema: table.trains.schema }),
  cases: defineCollection({ loader: pages(table.cases.path), schema: table.cases.schema }),
  problems: defineCollection({ loader: pages(table.problems.path), schema: table.problems.schema }),
  guides: defineCollection({ loader: pages(table.guides.path), schema: table.guides.schema }),
  lessons: defineCollection({ loader: pages(table.lessons.path), schema: table.lessons.schema }),
  guidance: defineCollection({ loader: pages(table.guidance.path), schema: table.guidance.schema }),
  templates: defineCollection({ loader: records(table.templates.path), schema: table.templates.schema }),
  scenes: defineCollection({ loader: records(table.scenes.path), schema: table.scenes.schema }),
  sources: defineCollection({ loader: records(table.sources.path), schema: table.sources.schema }),
  standards: defineCollection({ loader: records(table.standards.path), schema: table.standards.schema }),
  glossary: defineCollection({ loader: records(table.glossary.path), schema: table.glossary.schema }),
  areas: defineCollection({ loader: file(at(table.areas.path)), schema: table.areas.schema }),
  courses: defineCollection({ loader: file(at(table.courses.path)), schema: table.courses.schema }),
  industries: defineCollection({ loader: file(at(table.industries.path)), schema: table.industries.schema }),
  instruments: defineCollection({ loader: file(at(table.instruments.path)), schema: table.instruments.schema }),
  media: defineCollection({ loader: file(at(table.media.path)), schema: table.media.schema }),
  pollutants: defineCollection({ loader: file(at(table.pollutants.path)), schema: table.pollutants.schema }),
  regions: defineCollection({ loader: file(at(table.regions.path)), schema: table.regions.schema }),
  settings: defineCollection({ loader: file(at(table.settings.path)), schema: table.settings.schema }),
};
