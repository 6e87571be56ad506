import { byId } from '../lib/by-id.ts';
import { type CollectionName, collectionTable } from '../schemas/collections.ts';
import { erratumSchema } from '../schemas/erratum.ts';
import { z } from '../schemas/zod.ts';
import { listCiting } from './citing.ts';
import { listServing } from './clauses.ts';
import { listEntries, requireEntry } from './entries.ts';
import { evidenceGrader } from './evidence.ts';
import { hrefOf, linkToRegion, type PageEntry } from './links.ts';
import { clausesOf, errata, planClauses } from './plan-text.ts';
import { techniquesOf } from './problems.ts';
import { techniquesInSteps } from './trains.ts';
import type { LinkView } from './views.ts';

/** One entry as open data: its id, its own fields, and the links that are derived. */
export interface ApiItem {
  readonly id: string;
  /** Path of its page, published as `url` under the base path; unset for entries without one. */
  readonly href?: string;
  readonly [field: string]: unknown;
}

/** What is published under `/api/v1/<name>.json`. */
export const apiCollections: Readonly<Record<string, () => Promise<ApiItem[]>>> = {
  techniques: listTechniques,
  trains: async () => (await listEntries('trains')).map(withHref),
  cases: async () => (await listEntries('cases')).map(withHref),
  problems: async () =>
    (await listEntries('problems')).map((entry) => ({ ...withHref(entry), clauses: clausesOf(entry.data) })),
  guides: listGuides,
  templates: listTemplates,
  lessons: async () => (await listEntries('lessons')).map(withHref),
  plan: listPlan,
  guidance: async () => (await listEntries('guidance')).map(({ id, data }) => ({ id, href: `/plan/${id}/`, ...data })),
  errata: async () => [...errata].sort(byId),
  sources: listSources,
  standards: listStandards,
  scenes: () => plain('scenes'),
  glossary: () => plain('glossary'),
  areas: () => plain('areas'),
  courses: () => plain('courses'),
  industries: () => plain('industries'),
  instruments: () => plain('instruments'),
  media: () => plain('media'),
  pollutants: () => plain('pollutants'),
  regions: listRegions,
  settings: () => plain('settings'),
};

/** JSON Schema (draft 2020-12) of each collection's own fields as published: without id, url and derived links. */
export const apiSchemas: Readonly<Record<string, () => unknown>> = Object.fromEntries([
  ...Object.entries(collectionTable).map(([name, { schema }]) => [name, () => z.toJSONSchema(schema)]),
  ['errata', () => z.toJSONSchema(erratumSchema)],
]);

async function plain(name: Exclude<CollectionName, 'guidance'>): Promise<ApiItem[]> {
  return (await listEntries(name)).map(({ id, data }) => ({ id, ...data }));
}

function withHref(entry: PageEntry): ApiItem {
  return { id: entry.id, href: hrefOf(entry), ...entry.data };
}

async function listTechniques(): Promise<ApiItem[]> {
  const cases = await listEntries('cases');
  const problems = await listEntries('problems');
  const guides = await listEntries('guides');
  const lessons = await listEntries('lessons');
  const trains = await listEntries('trains');
  const gradeOf = await evidenceGrader();
  return (await listEntries('techniques')).map((entry) => {
    const names = (list: readonly string[]) => list.includes(entry.id);
    return {
      ...withHref(entry),
      clauses: clausesOf(entry.data),
      evidenceGrade: gradeOf(entry.data.figures),
      trains: trains.filter(({ data }) => names(techniquesInSteps(data))).map(({ id }) => id),
      cases: cases.filter(({ data }) => names(data.techniques)).map(({ id }) => id),
      problems: problems.filter(({ data }) => names(techniquesOf(data))).map(({ id }) => id),
      guides: guides.filter(({ data }) => names(data.techniques)).map(({ id }) => id),
      lessons: lessons.filter(({ data }) => names(data.techniques)).map(({ id }) => id),
    };
  });
}

async function listGuides(): Promise<ApiItem[]> {
  const requireInstrument = await requireEntry('instruments');
  return (await listEntries('guides')).map((entry) => ({
    ...withHref(entry),
    clauses: [...new Set(entry.data.instruments.map((id) => requireInstrument(id).data.clause))],
  }));
}

async function listTemplates(): Promise<ApiItem[]> {
  const guides = await listEntries('guides');
  const problems = await listEntries('problems');
  return (await listEntries('templates')).map((entry) => ({
    ...withHref(entry),
    guides: guides.filter(({ data }) => data.templates.includes(entry.id)).map(({ id }) => id),
    problems: problems.filter(({ data }) => data.templates.includes(entry.id)).map(({ id }) => id),
  }));
}

async function listRegions(): Promise<ApiItem[]> {
  const cases = await listEntries('cases');
  return (await listEntries('regions')).map((entry) => ({
    id: entry.id,
    href: linkToRegion(entry).href,
    ...entry.data,
    cases: cases.filter(({ data }) => data.city === entry.id).map(({ id }) => id),
  }));
}

/** Sources and standards together: every id that a figure may cite. */
async function listSources(): Promise<ApiItem[]> {
  const citing = await listCiting();
  const sources = (await listEntries('sources')).map(({ id, data }) => ({
    id,
    href: `/sources/${id}/`,
    ...data,
    citedBy: citedBy(citing, id),
  }));
  const standards = (await listStandards()).map((standard) => ({ ...standard, type: 'standard' }));
  return [...sources, ...standards].sort(byId);
}

async function listStandards(): Promise<ApiItem[]> {
  const citing = await listCiting();
  return (await listEntries('standards')).map(({ id, data }) => ({
    id,
    href: `/standards/${id}/`,
    ...data,
    citedBy: citedBy(citing, id),
  }));
}

/** The entries that cite a work, `collection/id`. */
function citedBy(citing: Awaited<ReturnType<typeof listCiting>>, id: string): string[] {
  return (citing.get(id) ?? []).map(({ entry }) => entry);
}

async function listPlan(): Promise<ApiItem[]> {
  return Promise.all(
    planClauses.map(async ({ id, label, partTitle, title, paragraphs, subItems }) => {
      const serving = await listServing(id);
      return {
        id,
        href: `/plan/${id}/`,
        label,
        part: partTitle,
        title: title.text,
        paragraphs: paragraphs.map(({ anchor, text }) => ({ anchor, text })),
        subItems: subItems.map((item) => ({
          id: item.id,
          title: item.title,
          paragraphs: item.paragraphs.map(({ anchor, text }) => ({ anchor, text })),
        })),
        techniques: serving.techniques.map(idOf),
        trains: serving.trains.map(idOf),
        problems: serving.problems.map(idOf),
        guides: serving.guides.map(idOf),
        cases: serving.cases.map(idOf),
        lessons: serving.lessons.map(idOf),
      };
    }),
  );
}

/** The id in a page's address: its last segment. */
function idOf({ href }: LinkView): string {
  return href.split('/').at(-2) ?? '';
}
