import { fuse } from '../lib/search/fuse.ts';
import { highlight } from '../lib/search/highlight.ts';
import { queryTerms } from '../lib/search/terms.ts';
import { titleFirst } from '../lib/search/title-first.ts';

/** What the results page needs of Pagefind's browser module. */
interface Pagefind {
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly plain_excerpt: string;
}

/** As many hits as a reader will look at; the status tells how many there are. */
const SHOWN = 30;

/** `<kb-search>`: answers `?q=` from the index that lies beside the pages. */
class SearchResults extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    const input = this.querySelector('input');
    if (input) input.value = query;
    if (query.trim() !== '') {
      this.answer(query).catch(() => this.say('搜索索引没有读到，请检查网络后刷新，或从网站地图查找。'));
    }
  }

  async answer(query: string): Promise<void> {
    this.say('正在查找…');
    const terms = queryTerms(query);
    const pagefind = await this.load();
    const found = new Map<string, PagefindResult>();
    const hits = await Promise.all(
      terms.map(async (term) => {
        // Unquoted for the ranking; quoted for the pages that really have the word, because a word that is nowhere is
        // answered with words that begin like it.
        const [loose, exact] = await Promise.all([pagefind.search(term), pagefind.search(`"${term}"`)]);
        const ids = new Set(exact.results.map(({ id }) => id));
        const results = loose.results.filter(({ id }) => ids.has(id));
        for (const result of results) found.set(result.id, result);
        return { term, hits: results };
      }),
    );
    const ranked = fuse(hits).flatMap(({ id }) => found.get(id) ?? []);
    const pages = await Promise.all(ranked.slice(0, SHOWN).map((result) => result.data()));
    const items = titleFirst(pages, query).map((page) => resultItem(page, terms));
    this.querySelector('#search-results')?.replaceChildren(...items);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', ranked.length > 0);
    const shown = ranked.length > SHOWN ? `，列出前${SHOWN}条` : '';
    this.say(ranked.length === 0 ? `没有找到“${query}”` : `找到${ranked.length}条${shown}`);
  }

  say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }

  load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ new URL(this.dataset.index ?? '', location.href).href);
    return this.#pagefind;
  }
}

function resultItem({ url, meta, plain_excerpt }: PagefindPage, terms: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(meta.title ?? url, terms));
  const kind = document.createElement('span');
  kind.className = 'tag';
  kind.textContent = meta.kind ?? '';
  const excerpt = document.createElement('p');
  excerpt.append(...marked(plain_excerpt, terms));
  item.append(link, ' ', kind, excerpt);
  return item;
}

function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  return highlight(text, terms).map((part) => {
    if (!part.isMatch) return part.text;
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

customElements.define('kb-search', SearchResults);
