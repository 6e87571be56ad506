import { answer, type Found, type Rankings, sceneFor } from '../lib/search/answer.ts';
import { leadsOf } from '../lib/search/leads.ts';
import { type Lexicon, type LexiconData, readLexicon } from '../lib/search/lexicon.ts';
import { normalise } from '../lib/search/normalise.ts';
import { type SearchPage, type SearchPagesData, unpackPages } from '../lib/search/pages.ts';
import { type ParsedQuery, parseQuery } from '../lib/search/query.ts';
import { type Hit, rank } from '../lib/search/rank.ts';
import { askedAsSayings, namesAsSayings, type Sayings, sayings } from '../lib/search/sayings.ts';
import { type TitleIndex, titleIndex } from '../lib/search/title-index.ts';

/** What is needed of Pagefind's browser module. */
interface Pagefind {
  options(options: { ranking: { termSimilarity: number } }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page's text, and its sections with the places where words of the last search stand. */
export interface PagefindPage {
  readonly content: string;
  readonly sub_results?: readonly { readonly url: string; readonly locations: readonly number[] }[];
}

/** The index of texts: Pagefind, and which of its fragments is which page. */
interface Texts {
  readonly pagefind: Pagefind;
  readonly fragments: readonly string[];
  readonly pageOf: ReadonlyMap<string, number>;
  /** With how people ask beside the names. */
  readonly sayingsOf: Sayings;
}

/** An answer with what was understood. */
export interface Answer {
  readonly typed: string;
  readonly query: ParsedQuery;
  readonly found: readonly Found[];
  /** Where a number that was typed can be put to use. */
  readonly scene?: SearchPage | undefined;
}

/** Words beyond these cost time in the full text and change little. */
const MOST_LOOKED_UP = 2;

/** The one engine of a page, loaded with the first query. */
let loading: Promise<SearchEngine> | undefined;

export function loadEngine(): Promise<SearchEngine> {
  loading ??= SearchEngine.load(import.meta.env.BASE_URL).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export class SearchEngine {
  readonly pages: readonly SearchPage[];
  readonly #root: string;
  readonly #lexicon: Lexicon;
  readonly #titles: TitleIndex;
  readonly #said: Sayings;
  readonly #hits = new Map<string, Promise<readonly Hit[]>>();
  readonly #results = new Map<number, PagefindResult>();
  #texts: Promise<Texts> | undefined;

  static async load(root: string): Promise<SearchEngine> {
    const [lexicon, data] = await Promise.all([
      fetchJson<LexiconData>(`${root}search/lexicon.json`),
      fetchJson<SearchPagesData>(`${root}search/pages.json`),
    ]);
    const pages = unpackPages(data);
    return new SearchEngine(root, readLexicon(lexicon, pages), pages);
  }

  constructor(root: string, lexicon: Lexicon, pages: readonly SearchPage[]) {
    this.#root = root;
    this.#lexicon = lexicon;
    this.pages = pages;
    this.#titles = titleIndex(pages, lexicon);
    this.#said = sayings(namesAsSayings(pages, lexicon), lexicon);
  }

  /** The instant answer, from titles, other names and leads. */
  async answerAtOnce(typed: string): Promise<Answer> {
    const query = parseQuery(typed, this.#lexicon);
    const ranked = await this.#rankNames(query);
    const found = answer(typed, query, this.pages, { ...ranked, said: saidOf(this.#said, typed, query) });
    return { typed, query, found, scene: sceneFor(query, this.pages, ranked.titles) };
  }

  /** The answer from the texts too. */
  async answerInFull(typed: string): Promise<Answer> {
    const query = parseQuery(typed, this.#lexicon);
    const clauses = query.clauses.map((clause) => ({
      ...clause,
      // Each word brings a part of the index over the line; what counts little is not worth two.
      alternatives: clause.alternatives.slice(0, clause.weight < 1 ? 1 : MOST_LOOKED_UP),
    }));
    const [ranked, texts, { sayingsOf }] = await Promise.all([
      this.#rankNames(query),
      rank({ ...query, clauses }, (text) => this.#lookUpTexts(text), this.pages.length),
      this.#loadTexts(),
    ]);
    const said = saidOf(sayingsOf, typed, query);
    const found = answer(typed, query, this.pages, { ...ranked, said, texts });
    return { typed, query, found, scene: sceneFor(query, this.pages, ranked.titles) };
  }

  /** A page's text, with its sections where the texts were asked for it. */
  async read(page: number): Promise<PagefindPage | undefined> {
    const { fragments } = await this.#loadTexts();
    const id = fragments[page];
    return (
      this.#results.get(page)?.data() ??
      (id ? readFragment(`${this.#root}pagefind/fragment/${id}.pf_fragment`) : undefined)
    );
  }

  /** Fetches the index of texts before it is asked for. */
  prepare(): void {
    void this.#loadTexts().catch(() => undefined);
  }

  async #rankNames(query: ParsedQuery): Promise<Pick<Rankings, 'titles' | 'leads'>> {
    const [titles, leads] = await Promise.all([
      rank(query, this.#titles, this.pages.length),
      rank(query, (text) => leadsOf(text, this.#lexicon), this.pages.length),
    ]);
    return { titles, leads };
  }

  #lookUpTexts(text: string): Promise<readonly Hit[]> {
    const kept = this.#hits.get(text);
    if (kept) return kept;
    const hits = this.#loadTexts().then(async ({ pagefind, pageOf }) => {
      // Letters that nobody knows are answered with words that begin like them, unless they stand in quotation marks.
      const word = normalise(text);
      const isStrange = /^[a-z0-9]+$/.test(word) && !this.#lexicon.words.has(word);
      const { results } = await pagefind.search(isStrange ? `"${word}"` : word);
      return results.flatMap((result): Hit[] => {
        const page = pageOf.get(result.id);
        if (page === undefined) return [];
        this.#results.set(page, result);
        return [{ page, score: result.score }];
      });
    });
    this.#hits.set(text, hits);
    return hits;
  }

  #loadTexts(): Promise<Texts> {
    this.#texts ??= Promise.all([
      importPagefind(`${this.#root}pagefind/pagefind.js`),
      fetchJson<string[]>(`${this.#root}search/fragments.json`),
      fetchJson<string[][]>(`${this.#root}search/asked.json`),
    ]).then(async ([pagefind, fragments, asked]) => {
      await pagefind.options({ ranking: { termSimilarity: 3 } });
      return {
        pagefind,
        fragments,
        pageOf: new Map(fragments.map((id, page) => [id, page])),
        sayingsOf: sayings([...namesAsSayings(this.pages, this.#lexicon), ...askedAsSayings(asked)], this.#lexicon),
      };
    });
    return this.#texts;
  }
}

/** The number of a clause is no saying. */
function saidOf(said: Sayings, typed: string, query: ParsedQuery): Rankings['said'] {
  return query.planClause === undefined ? said(query.corrected ?? typed) : new Map();
}

/** The words of a query as a text may have them, those that matter most first. */
export function wordsOf({ typed, query }: Answer): string[] {
  const words = query.clauses
    .filter(({ weight }) => weight >= 0.4)
    .flatMap(({ alternatives }) => alternatives.filter(({ weight }) => weight >= 0.7).map(({ text }) => text));
  return [...new Set([normalise(typed), ...words])].filter((word) => word.length > 1);
}

/** Its module is built beside the pages, so that nothing else can type it. */
function importPagefind(address: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ new URL(address, location.href).href);
}

/** A page's text as Pagefind keeps it: compressed, behind a word of its own. */
async function readFragment(address: string): Promise<PagefindPage> {
  const { body } = await fetch(address);
  if (!body) throw new Error(address);
  const text = await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(text.slice(text.indexOf('{')));
}

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}：${response.status}`);
  return response.json();
}
