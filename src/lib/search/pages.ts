/** A page that a search can answer with. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  /** 问题, 技术 … */
  readonly kind: string;
  /** Numbers of the areas of the plan. */
  readonly areas: readonly number[];
  /** Other names and symptoms. */
  readonly names: readonly string[];
  /** Addresses of the pages that its entry names, the nearest first. */
  readonly links: readonly string[];
}

/** The same as it is sent: what all share stands once. */
export interface SearchPagesData {
  readonly kinds: readonly string[];
  readonly pages: readonly (readonly [
    url: string,
    title: string,
    kind: number,
    areas: readonly number[],
    names: string,
    /** Indexes of pages. */
    links: readonly number[],
  ])[];
}

const BETWEEN = '|';

export function packPages(pages: readonly SearchPage[]): SearchPagesData {
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const indexes = new Map(pages.map(({ url }, index) => [url, index]));
  return {
    kinds,
    pages: pages.map(({ url, title, kind, areas, names, links }) => [
      url,
      title,
      kinds.indexOf(kind),
      areas,
      names.join(BETWEEN),
      links.flatMap((link) => indexes.get(link) ?? []),
    ]),
  };
}

export function unpackPages({ kinds, pages }: SearchPagesData): SearchPage[] {
  return pages.map(([url, title, kind, areas, names, links]) => ({
    url,
    title,
    kind: kinds[kind] ?? '',
    areas,
    names: names === '' ? [] : names.split(BETWEEN),
    links: links.flatMap((index) => pages[index]?.[0] ?? []),
  }));
}
