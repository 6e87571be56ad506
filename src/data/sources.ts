import type { CollectionEntry } from 'astro:content';
import { byId } from '../lib/by-id.ts';
import { formatCitation, shortCitation } from '../lib/citation.ts';
import { listEntries } from './entries.ts';
import type { Checked, CitationView, SourceView } from './views.ts';

/** Everything citable: the sources register, and every standard under its own id. */
export async function listSources(): Promise<SourceView[]> {
  const sources = (await listEntries('sources')).map(viewSource);
  const standards = (await listEntries('standards')).map(viewStandard);
  return [...sources, ...standards].sort(byId);
}

/** @returns a look-up that throws for an id outside the registers. */
export async function requireSource(): Promise<(id: string) => SourceView> {
  const sources = new Map((await listSources()).map((source) => [source.id, source]));
  return (id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`来源和标准里都没有“${id}”，请运行npm run check查看是哪个文件引用了它`);
    return source;
  };
}

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

function viewSource({ id, data }: CollectionEntry<'sources'>): SourceView {
  return { id, label: shortCitation(data), citation: formatCitation(data), url: data.url, status: data.status };
}

function viewStandard({ id, data }: CollectionEntry<'standards'>): SourceView {
  return { id, label: data.code, citation: `${data.code} ${data.title}[S].`, status: data.status };
}
