import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { type PageKind, sections } from '../lib/anchors.ts';
import { isRecord } from '../lib/is-record.ts';
import { clauses } from '../lib/plan/clauses.ts';
import type { Plan } from '../lib/plan/types.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Body } from './body.ts';
import type { Content } from './content.ts';
import type { Entry } from './entries.ts';
import { idsAt } from './plain-data.ts';
import { referencesOf } from './references.ts';

/** Pages that do not come from an entry: address and the fragments that a link may name. */
export const fixedPages: Readonly<Record<string, readonly string[]>> = {
  '/': [],
  '/about/': ['what', 'not', 'checked', 'evidence', 'upkeep', 'classes', 'authors'],
  '/accessibility/': ['elder', 'keyboard', 'diagrams', 'print', 'test', 'gaps'],
  '/cases/': [],
  '/data/': ['checked', 'tables', 'dictionary', 'datasets'],
  '/glossary/': [],
  '/guides/': ['named'],
  '/plan/': ['targets', 'contents', 'cite', 'text', 'notice', 'plan', 'annex', 'errata'],
  '/problems/': [],
  '/regions/': ['map', 'all'],
  '/search/': [],
  '/sitemap/': [],
  '/sources/': [],
  '/standards/': [],
  '/techniques/': [],
  '/techniques/matrix/': [],
  '/templates/': [],
  '/training/': [],
  '/trains/': [],
  '/updates/': ['due', 'reviewed', 'published'],
};

/** Every page of the site and the fragments that it has; unknown where a page's data or the plan cannot be read. */
export type SitePages = ReadonlyMap<string, ReadonlySet<string> | 'unknown'>;

export function sitePages({ entries, plan: { plan } }: Content): SitePages {
  const anchors = plan && planAnchors(plan);
  const own = entries.map((entry): [string | undefined, readonly string[] | undefined] => [
    addressOf(entry),
    fragmentsOf(entry),
  ]);
  const worksheets = entries.flatMap(({ collection, id }): [string, readonly string[]][] =>
    collection === 'problems' ? [[`/problems/${id}/worksheet/`, []]] : [],
  );
  const pages = new Map<string, ReadonlySet<string> | 'unknown'>();
  for (const [address, fragments] of [...Object.entries(fixedPages), ...own, ...worksheets]) {
    if (address === undefined) continue;
    const isUnknown = !fragments || (!anchors && address.startsWith('/plan/'));
    pages.set(address, isUnknown ? 'unknown' : new Set([...fragments, ...(anchors?.get(address) ?? [])]));
  }
  return pages;
}

/** The address of an entry that has a page of its own. */
export function addressOf({ collection, id, data }: Entry): string | undefined {
  switch (collection) {
    case 'techniques':
    case 'trains':
    case 'cases':
    case 'problems':
    case 'guides':
    case 'templates':
    case 'regions':
      return `/${collection}/${id}/`;
    case 'guidance':
      return `/plan/${id}/`;
    case 'lessons':
      return isRecord(data) ? `/training/${String(data['course'])}/${id}/` : undefined;
    default:
      return undefined;
  }
}

const KINDS: Partial<Record<CollectionName, PageKind>> = {
  techniques: 'techniques',
  trains: 'trains',
  cases: 'cases',
  problems: 'problems',
  guides: 'guides',
  templates: 'templates',
  regions: 'regions',
  lessons: 'lessons',
  guidance: 'plan',
};

function fragmentsOf(entry: Entry): readonly string[] | undefined {
  const { collection, data, body } = entry;
  if (data === undefined) return undefined;
  const kind = KINDS[collection];
  const sources = referencesOf(entry).filter(({ target }) => target === 'sources' || target === 'standards');
  return [
    ...(kind ? Object.keys(sections[kind]) : []),
    ...[...idsAt(data, 'figures'), ...idsAt(data, 'results')].map((id) => `fig-${id}`),
    ...idsAt(data, 'causes').map((id) => `cause-${id}`),
    ...sources.map(({ id }) => `source-${id}`),
    ...headingsOf(body).map((_, index) => `s${index + 1}`),
  ];
}

/** The headings that the site numbers. */
function headingsOf(body: Body | undefined): Heading[] {
  const headings: Heading[] = [];
  if (body) visit(body.tree, 'heading', (heading) => void headings.push(heading));
  return headings.filter(({ depth }) => depth >= 2 && depth <= 5);
}

/** The parts, clauses and paragraphs of the official text, on its own page and on those of its clauses. */
function planAnchors(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const { groups, paragraphs } = plan.annex;
  const annex = [...groups.flatMap(({ lines }) => lines), ...paragraphs].map(({ anchor }) => anchor);
  const last = annex.at(-1) ?? plan.attachment.anchor;
  const all = Array.from({ length: Number(last.slice(1)) }, (_, index) => `p${index + 1}`);
  const parts = plan.parts.map(({ id }) => `part-${id}`);
  const items = clauses(plan).map(({ id }) => `clause-${id}`);
  return new Map([
    ['/plan/', [...all, ...parts, ...items]],
    ['/plan/annex/', annex],
    ...clauses(plan).map(({ id, anchors }): [string, readonly string[]] => [`/plan/${id}/`, anchors]),
  ]);
}
