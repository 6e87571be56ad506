import type { CollectionEntry } from 'astro:content';
import { formatBibtex } from '../lib/bibtex.ts';
import { byId } from '../lib/by-id.ts';
import { type CitableWork, formatCitation, shortCitation } from '../lib/citation.ts';
import { formatRis } from '../lib/ris.ts';
import { listEntries } from './entries.ts';
import { keep } from './kept.ts';
import type { Checked, CitationView, SourceView, WorkView } from './views.ts';

type SourceEntry = CollectionEntry<'sources'>;
type StandardEntry = CollectionEntry<'standards'>;

const HAN = /\p{Script=Han}/u;

/** What readers call each type of work. */
export const workTypes: Readonly<Record<SourceEntry['data']['type'], string>> = {
  law: '法律法规',
  policy: '政策文件',
  guide: '指南与规范性文件',
  paper: '论文',
  thesis: '学位论文',
  book: '图书',
  report: '报告',
  dataset: '数据集',
  news: '新闻报道',
  web: '网页',
};

/** The register of works in parts short enough for a page each; papers, of which there are most, by language. */
export const workGroups: readonly { id: string; title: string; holds: (data: SourceEntry['data']) => boolean }[] = [
  { id: 'law', title: '法律法规', holds: ({ type }) => type === 'law' },
  { id: 'policy', title: '政策文件', holds: ({ type }) => type === 'policy' },
  { id: 'guide', title: '指南与规范性文件', holds: ({ type }) => type === 'guide' },
  { id: 'paper-chinese', title: '中文论文', holds: ({ type, title }) => type === 'paper' && HAN.test(title) },
  { id: 'paper-foreign', title: '外文论文', holds: ({ type, title }) => type === 'paper' && !HAN.test(title) },
  { id: 'book', title: '图书与学位论文', holds: ({ type }) => type === 'book' || type === 'thesis' },
  { id: 'report', title: '报告与数据集', holds: ({ type }) => type === 'report' || type === 'dataset' },
  { id: 'news', title: '新闻报道', holds: ({ type }) => type === 'news' },
  { id: 'web', title: '网页', holds: ({ type }) => type === 'web' },
];

/** Everything citable: the sources register, and every standard under its own id. */
export async function listSources(): Promise<SourceView[]> {
  const sources = (await listEntries('sources')).map(viewSource);
  const standards = (await listEntries('standards')).map(viewStandard);
  return [...sources, ...standards].sort(byId);
}

/** @returns a look-up that throws for an id outside the registers. */
export const requireSource: () => Promise<(id: string) => SourceView> = keep(async () => {
  const sources = new Map((await listSources()).map((source) => [source.id, source]));
  return (id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`来源和标准里都没有“${id}”，请运行npm run check查看是哪个文件引用了它`);
    return source;
  };
});

export function viewCitation(
  { source, locator, checked }: { source: string; locator?: string | undefined; checked: Checked },
  sourceOf: (id: string) => SourceView,
): CitationView {
  return { source: sourceOf(source), locator, checked };
}

/** The distinct works among citations, in order of first use. */
export function distinctSources(sources: readonly SourceView[]): SourceView[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** What the page of a work prints: the record, and the citation in the forms that other programs read. */
export function viewWork({ id, data }: SourceEntry): WorkView {
  return { ...data, ...viewSource({ id, data }), type: workTypes[data.type], formats: formatsOf(id, data) };
}

export function formatsOf(id: string, work: CitableWork): WorkView['formats'] {
  return [
    { name: 'GB/T 7714-2025', text: formatCitation(work) },
    { name: 'BibTeX', text: formatBibtex(id, work) },
    { name: 'RIS', text: formatRis(work) },
  ];
}

/** A standard as the other works are cited: its number stands after its title. */
export function citableStandard({ data }: Pick<StandardEntry, 'data'>): CitableWork {
  const year = Number(/\d{4}$/.exec(data.code)?.[0]);
  return { type: 'standard', title: data.title, number: data.code, authors: [], issuer: data.issuer, year };
}

function viewSource({ id, data }: Pick<SourceEntry, 'id' | 'data'>): SourceView {
  return {
    id,
    href: `/sources/${id}/`,
    label: shortCitation(data),
    citation: formatCitation(data).replace(`. ${data.address}`, ''),
    address: data.address,
    status: data.status,
  };
}

function viewStandard(entry: StandardEntry): SourceView {
  const { id, data } = entry;
  return {
    id,
    href: `/standards/${id}/`,
    label: data.code,
    citation: formatCitation(citableStandard(entry)),
    status: data.status,
  };
}
