import type { CollectionEntry } from 'astro:content';
import { pinyin } from 'pinyin-pro';
import { type LexiconData, type LexiconGroup, namesOf } from '../lib/search/lexicon.ts';
import { normalise } from '../lib/search/normalise.ts';
import type { SearchPage } from '../lib/search/pages.ts';
import { collectionTable } from '../schemas/collections.ts';
import type { ReferenceTarget } from '../schemas/parts/reference.ts';
import { referencesIn } from '../schemas/references.ts';
import { listCiting } from './citing.ts';
import { listEntries } from './entries.ts';
import { listGuidesFor } from './guides.ts';
import { keep } from './kept.ts';
import { hrefOf, linkToRegion } from './links.ts';
import { linkToClause, planClauses } from './plan-text.ts';
import type { CitingView } from './views.ts';

const HAN = /\p{sc=Han}/gu;
/** Every page that a search can answer with. */
export const listSearchPages: () => Promise<SearchPage[]> = keep(async () => {
  const listed = await Promise.all([
    pagesOf('problems', '问题', ({ symptoms }) => symptoms),
    pagesOf('techniques', '技术', ({ aliases }) => aliases),
    pagesOf('guides', '指南', ({ aliases }) => aliases),
    pagesOf('templates', '用表', ({ aliases, kind }) => [...aliases, kind]),
    pagesOf('cases', '案例', ({ place }) => [place]),
    pagesOf('trains', '组合工艺', () => []),
    pagesOf('lessons', '课程', () => []),
  ]);
  return [
    ...listed.flat(),
    ...(await scenePages()),
    ...(await planPages()),
    ...(await standardPages()),
    ...(await regionPages()),
  ];
});

type Named = 'problems' | 'techniques' | 'guides' | 'templates' | 'cases' | 'trains' | 'lessons';
type DataOf<Name extends Named> = Awaited<ReturnType<typeof listEntries<Name>>>[number]['data'];

async function pagesOf<Name extends Named>(
  name: Name,
  kind: string,
  others: (data: DataOf<Name>) => readonly string[],
): Promise<SearchPage[]> {
  return (await listEntries(name)).map((entry) => ({
    url: hrefOf(entry),
    title: entry.data.title,
    kind,
    areas: 'areas' in entry.data ? entry.data.areas : [],
    names: others(entry.data),
    links: linksOf(name, entry.data),
  }));
}

/** Where the references of an entry lead, the fields that say most first. */
const LINKED = ['measures', 'techniques', 'steps', 'problems', 'templates', 'cases', 'related', 'causes', 'standards'];
const ADDRESSES: Partial<Record<ReferenceTarget, string>> = {
  techniques: '/techniques/',
  problems: '/problems/',
  templates: '/templates/',
  cases: '/cases/',
  standards: '/standards/',
};
const MOST_LINKS = 8;

function linksOf(name: Named, data: unknown): string[] {
  const references = referencesIn(collectionTable[name].schema, data)
    .map(({ path, id, target }) => ({ order: LINKED.indexOf(String(path[0])), address: ADDRESSES[target], id }))
    .filter(({ order, address }) => order >= 0 && address !== undefined)
    .sort((a, b) => a.order - b.order);
  return [...new Set(references.map(({ address = '', id }) => `${address}${id}/`))].slice(0, MOST_LINKS);
}

/** A situation leads to the techniques that have conditions in it. */
async function scenePages(): Promise<SearchPage[]> {
  const techniques = await listEntries('techniques');
  const rulesIn = (scene: string, { data }: (typeof techniques)[number]) =>
    data.fit.filter((rule) => rule.scene === scene).length;
  return (await listEntries('scenes')).map(({ id, data }) => ({
    url: `/techniques/?scene=${id}`,
    title: `${data.title}：按条件选技术`,
    kind: '选技术',
    areas: data.areas,
    names: data.aliases,
    links: techniques
      .filter((entry) => entry.data.class === '推荐' && rulesIn(id, entry) > 0)
      .sort((a, b) => rulesIn(id, b) - rulesIn(id, a))
      .slice(0, MOST_LINKS)
      .map(hrefOf),
  }));
}

async function planPages(): Promise<SearchPage[]> {
  const ids = [...planClauses.map(({ id }) => id), 'annex'];
  const guides = new Map(await Promise.all(ids.map(async (id) => [id, await listGuidesFor(id)] as const)));
  const clauses = ids.map((id) => {
    const { href, title } = linkToClause(id);
    const areas = id.startsWith('2-') ? [Number(id.slice(2))] : [];
    const links = (guides.get(id) ?? []).map(hrefOf);
    return { url: href, title, kind: '计划', areas, names: [id], links };
  });
  return [
    {
      url: '/plan/',
      title: '行动计划全文',
      kind: '计划',
      areas: [],
      names: ['百园千镇万企', '苏环办〔2022〕247号'],
      links: [],
    },
    ...clauses,
  ];
}

async function standardPages(): Promise<SearchPage[]> {
  const citing = await listCiting();
  return (await listEntries('standards')).map(({ id, data }) => ({
    url: `/standards/${id}/`,
    title: `${data.code} ${data.title}`,
    kind: '标准',
    areas: [],
    names: [data.code.replace(/^\D+/, '').replace(/[-—].*$/, '')],
    links: [...(citing.get(id) ?? [])]
      .sort((a, b) => restsOn(b) - restsOn(a))
      .slice(0, MOST_LINKS)
      .map(({ link }) => link.href),
  }));
}

/** How much a page rests on a work: by the quantities that it takes from it, problems and guides before the rest. */
function restsOn({ entry, link }: CitingView): number {
  const taken = (link.note ?? '').split('、').filter(Boolean).length;
  return taken + (/^(problems|guides)\//.test(entry) ? 1.5 : 0);
}

async function regionPages(): Promise<SearchPage[]> {
  return (await listEntries('regions')).map((entry) => {
    const { href, title } = linkToRegion(entry);
    return { url: href, title, kind: '各市', areas: [], names: [entry.data.title], links: [] };
  });
}

/** All that a browser needs to understand what is typed. */
export const readLexiconData: () => Promise<LexiconData> = keep(async () => {
  const indexes = new Map((await listSearchPages()).map(({ url }, index) => [url, index]));
  const leadsOf = ({ problems, guides, techniques, standards }: CollectionEntry<'glossary'>['data']) =>
    [
      ...problems.map((id) => `/problems/${id}/`),
      ...techniques.map((id) => `/techniques/${id}/`),
      ...guides.map((id) => `/guides/${id}/`),
      ...standards.map((id) => `/standards/${id}/`),
    ].flatMap((url) => indexes.get(url) ?? []);
  const groups = (await listEntries('glossary')).map(
    ({ data }): LexiconGroup => [
      data.title,
      data.aliases,
      data.everyday,
      // What sounds the same is put right without being listed.
      data.typos.filter((typo) => ![data.title, ...data.aliases].some((name) => soundsAlike(typo, name))),
      leadsOf(data),
    ],
  );
  const terms = await Promise.all(
    (['pollutants', 'media', 'settings', 'industries'] as const).map((name) => listEntries(name)),
  );
  const grouped = new Set(groups.flatMap(([title, same, near]) => [title, ...same, ...near].map(normalise)));
  // What is mistyped must be readable to be put right.
  const typed = (await listEntries('glossary')).flatMap(({ data }) => data.typos.map(normalise));
  const vocabulary = terms.flat().flatMap(({ data }) => [data.title, ...data.aliases].map(normalise));
  const pages = await listSearchPages();
  const named = new Set(namesOf(pages));
  const spoken = wordsIn(pages.flatMap(({ title, names }) => [title, ...names]));
  const words = [...new Set([...vocabulary, ...spoken])]
    .filter((word) => word.length > 1 && !grouped.has(word) && !named.has(word))
    .sort();
  return { groups, words, ...readSounds([...grouped, ...words, ...named, ...typed]) };
});

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** The Chinese words of texts: what people put together in other ways than titles do. */
function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...segmenter.segment(normalise(text))]
      .map(({ segment }) => segment)
      .filter((word) => /^\p{sc=Han}{2,}$/u.test(word)),
  );
}

/** How the characters of all words are read, and the words that are read otherwise. */
function readSounds(words: readonly string[]): Pick<LexiconData, 'syllables' | 'readings'> {
  const characters = [...new Set(words.flatMap((word) => word.match(HAN) ?? []))].sort();
  const alone = new Map(characters.map((character) => [character, syllablesOf(character)[0] ?? '']));
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of alone) syllables[syllable] = (syllables[syllable] ?? '') + character;
  const readings: Record<string, string> = {};
  for (const word of words.filter((text) => /^\p{sc=Han}{2,}$/u.test(text))) {
    const own = syllablesOf(word);
    if (own.some((syllable, index) => syllable !== alone.get(word[index] ?? ''))) readings[word] = own.join(' ');
  }
  return { syllables, readings };
}

function soundsAlike(one: string, other: string): boolean {
  return one.length === other.length && syllablesOf(one).join() === syllablesOf(other).join();
}

function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** How people ask for each page in their own words, page by page. */
export async function listAsked(): Promise<string[][]> {
  const lists = await Promise.all(
    (['problems', 'techniques', 'guides', 'templates'] as const).map(async (name) =>
      (await listEntries(name)).map((entry) => [hrefOf(entry), entry.data.asked] as const),
    ),
  );
  const asked = new Map(lists.flat());
  return (await listSearchPages()).map(({ url }) => asked.get(url) ?? []);
}

/** The kinds of pages in the order in which an answer offers them. */
export async function listSearchKinds(): Promise<string[]> {
  return [...new Set((await listSearchPages()).map(({ kind }) => kind))];
}
