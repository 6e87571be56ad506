import { caseSchema } from './case.ts';
import { glossarySchema } from './glossary.ts';
import { guidanceSchema } from './guidance.ts';
import { guideSchema } from './guide.ts';
import { courseSchema, lessonSchema } from './lesson.ts';
import { problemSchema } from './problem.ts';
import { sceneSchema } from './scene.ts';
import { sourceSchema } from './source.ts';
import { standardSchema } from './standard.ts';
import { techniqueSchema } from './technique.ts';
import { templateSchema } from './template.ts';
import { trainSchema } from './train.ts';
import { areaSchema, instrumentSchema, regionSchema, termSchema } from './vocabulary.ts';

/**
 * Every collection: where its entries lie under `content/` and what they must look like.
 * `pages`: a folder of .mdx files, frontmatter and text. `records`: a folder of .yaml files. In both the file name is
 * the id. `register`: one .yaml file that maps id to entry.
 */
export const collectionTable = {
  techniques: { kind: 'pages', path: 'techniques', schema: techniqueSchema },
  cases: { kind: 'pages', path: 'cases', schema: caseSchema },
  problems: { kind: 'pages', path: 'problems', schema: problemSchema },
  guides: { kind: 'pages', path: 'guides', schema: guideSchema },
  lessons: { kind: 'pages', path: 'training', schema: lessonSchema },
  guidance: { kind: 'pages', path: 'plan', schema: guidanceSchema },
  trains: { kind: 'records', path: 'trains', schema: trainSchema },
  templates: { kind: 'records', path: 'templates', schema: templateSchema },
  scenes: { kind: 'records', path: 'scenes', schema: sceneSchema },
  sources: { kind: 'records', path: 'registers/sources', schema: sourceSchema },
  standards: { kind: 'records', path: 'registers/standards', schema: standardSchema },
  glossary: { kind: 'records', path: 'registers/glossary', schema: glossarySchema },
  areas: { kind: 'register', path: 'registers/areas.yaml', schema: areaSchema },
  courses: { kind: 'register', path: 'registers/courses.yaml', schema: courseSchema },
  industries: { kind: 'register', path: 'registers/industries.yaml', schema: termSchema },
  instruments: { kind: 'register', path: 'registers/instruments.yaml', schema: instrumentSchema },
  media: { kind: 'register', path: 'registers/media.yaml', schema: termSchema },
  pollutants: { kind: 'register', path: 'registers/pollutants.yaml', schema: termSchema },
  regions: { kind: 'register', path: 'registers/regions.yaml', schema: regionSchema },
  settings: { kind: 'register', path: 'registers/settings.yaml', schema: termSchema },
} as const;

export type CollectionName = keyof typeof collectionTable;

export const collectionNames: readonly CollectionName[] = Object.keys(collectionTable).filter(
  (name): name is CollectionName => name in collectionTable,
);
