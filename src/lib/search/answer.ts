import { normalise } from './normalise.ts';
import type { SearchPage } from './pages.ts';
import type { ParsedQuery } from './query.ts';
import { fuse, type Ranking, spread } from './rank.ts';
import { standardsIn } from './standard-number.ts';

/** Rankings by title, by the glossary, and by the texts where they have been searched. */
export interface Rankings {
  readonly titles: Ranking;
  readonly leads: Ranking;
  /** By likeness to the query as a whole, 0 to 1. */
  readonly said: Ranking;
  readonly texts?: Ranking;
}

/** A page of the answer, the best first. */
export interface Found {
  readonly page: number;
  readonly score: number;
}

/** Registers and places are looked for by name; asked about otherwise they only stand in the way. */
const PRIORS: Readonly<Record<string, number>> = {
  指南: 1.1,
  标准: 0.85,
  计划: 0.85,
  各市: 0.7,
  案例: 0.9,
  组合工艺: 0.9,
};
const TEXT = 1.4;
const LEADS = 0.6;
const SAID = 1.6;
/** What a page passes on to those that it names, and how many pages do. */
const SHARE = 0.1;
const MOST_SPREADING = 5;
/** A way to pick techniques by numbers: offered beside the answer, not among it. */
const SCENE = '选技术';
const LEAST_FOR_SCENE = 0.2;
const OF_SCENE = 0.4;
/** Above every score of a ranking. */
const NAMED = 10;
const TITLED = 3;
/** The kind of page that was asked for. */
const WANTED_KIND = 1.3;

/**
 * The answer from the ranking by titles, and by texts where it has come.
 * @param typed the query as it was typed
 */
export function answer(
  typed: string,
  query: ParsedQuery,
  pages: readonly SearchPage[],
  { titles, leads, said, texts }: Rankings,
): Found[] {
  const named = fuse(fuse(titles, leads, LEADS), said, SAID);
  const scores = new Map(texts ? fuse(named, texts, TEXT) : named);
  const wanted = [normalise(typed), query.corrected].filter((text) => text !== undefined && text !== '');
  for (const [index, page] of pages.entries()) {
    const bonus = bonusOf(page, query, wanted);
    if (bonus > 0) scores.set(index, (scores.get(index) ?? 0) + bonus);
  }
  const indexes = new Map(pages.map(({ url }, index) => [url, index]));
  const linksOf = (page: number) => pages[page]?.links.flatMap((url) => indexes.get(url) ?? []) ?? [];
  const scene = sceneFor(query, pages, titles);
  const best = Math.max(0, ...scores.values());
  for (const [index, url] of (scene?.links ?? []).entries()) {
    const page = indexes.get(url);
    if (page !== undefined) scores.set(page, (scores.get(page) ?? 0) + (OF_SCENE * best) / (1 + index / 4));
  }
  return [...spread(scores, linksOf, SHARE, MOST_SPREADING)]
    .filter(([page]) => pages[page]?.kind !== SCENE)
    .map(([page, score]) => ({ page, score: score * priorOf(pages[page]?.kind ?? '', query) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Who brings a number wants to put it to use: the scene that the words name, if they name one. */
export function sceneFor(query: ParsedQuery, pages: readonly SearchPage[], titles: Ranking): SearchPage | undefined {
  if (!query.hasQuantity) return undefined;
  const [best] = [...titles].filter(([page]) => pages[page]?.kind === SCENE).sort((a, b) => b[1] - a[1]);
  return best && best[1] > LEAST_FOR_SCENE ? pages[best[0]] : undefined;
}

function bonusOf(page: SearchPage, query: ParsedQuery, wanted: readonly (string | undefined)[]): number {
  if (query.planClause !== undefined && page.kind === '计划' && page.names.includes(query.planClause)) return NAMED;
  if (page.kind === '标准' && namesStandard(page, query)) return NAMED;
  const title = normalise(page.title);
  return wanted.includes(title) ? TITLED : 0;
}

function priorOf(kind: string, { kinds }: ParsedQuery): number {
  if (kinds.includes(kind)) return WANTED_KIND;
  return PRIORS[kind] ?? 1;
}

function namesStandard({ title }: SearchPage, { standards }: ParsedQuery): boolean {
  const [own] = standardsIn(normalise(title));
  return standards.some(
    ({ token, year }) => own?.token === token && (year === undefined || own.year === undefined || own.year === year),
  );
}
