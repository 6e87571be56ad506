import { highlight, type TextPart } from '../lib/search/highlight.ts';
import type { SearchPage } from '../lib/search/pages.ts';
import { snippetOf } from '../lib/search/snippet.ts';
import { type Answer, loadEngine, type SearchEngine, wordsOf } from './search-engine.ts';

/** As many hits as a reader will look at; the status tells how many there are. */
const SHOWN = 30;
/** Below this share of the best score a page is not worth a line. */
const LEAST = 0.04;

/** The hits, best first, without the hopeless rest. */
function worthALine(found: Answer['found']): Answer['found'] {
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= best * LEAST);
}

/** `<kb-search>`: answers `?q=`, at once from titles and then from the texts, and narrows the answer by kind and area. */
class SearchResults extends HTMLElement {
  #engine: SearchEngine | undefined;
  #answer: Answer | undefined;
  #kinds = new Set<string>();
  #areas = new Set<string>();
  #watched: IntersectionObserver | undefined;
  readonly #waiting = new WeakMap<Element, () => void>();

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q') ?? '';
    const input = this.querySelector('input');
    if (input) input.value = query;
    if (query.trim() !== '') {
      this.answer(query).catch(() => this.say('搜索索引没有读到，请检查网络后刷新，或从词汇表、网站地图查找。'));
    }
    this.querySelector('[data-facets]')?.addEventListener('change', () => this.narrow());
  }

  async answer(typed: string): Promise<void> {
    this.say('正在查找…');
    const engine = await loadEngine();
    this.#engine = engine;
    engine.prepare();
    this.show(await engine.answerAtOnce(typed), false);
    this.show(await engine.answerInFull(typed), true);
  }

  /** The addresses that a query is answered with, the best first: from titles alone, or from the texts too. */
  async find(typed: string, inFull: boolean): Promise<string[]> {
    const engine = await loadEngine();
    const { found } = await (inFull ? engine.answerInFull(typed) : engine.answerAtOnce(typed));
    return found.map(({ page }) => engine.pages[page]?.url ?? '');
  }

  show(answer: Answer, isFinal: boolean): void {
    this.#answer = answer;
    this.showCorrection(answer);
    this.showScene(answer);
    this.showFacets(answer);
    this.showResults(isFinal);
  }

  /** What is left of the answer after the choices, the hopeless rest cut off. */
  left(): { page: number; score: number }[] {
    return worthALine(this.#answer?.found ?? []).filter(({ page }) => {
      const { kind = '', areas = [] } = this.#engine?.pages[page] ?? {};
      const fitsArea = this.#areas.size === 0 || areas.some((area) => this.#areas.has(String(area)));
      return fitsArea && (this.#kinds.size === 0 || this.#kinds.has(kind));
    });
  }

  showResults(isFinal: boolean): void {
    const answer = this.#answer;
    const engine = this.#engine;
    if (!answer || !engine) return;
    const words = wordsOf(answer);
    const left = this.left();
    this.#watched?.disconnect();
    const items = left.slice(0, SHOWN).flatMap(({ page }) => {
      const entry = engine.pages[page];
      if (!entry) return [];
      const item = resultItem(entry, words);
      if (isFinal) this.explainInSight(item, page, words);
      return [item];
    });
    this.querySelector('#search-results')?.replaceChildren(...items);
    if (!isFinal) return;
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', left.length > 0);
    const shown = left.length > SHOWN ? `，列出前${SHOWN}条` : '';
    this.say(left.length === 0 ? `没有找到“${answer.typed}”` : `找到${left.length}条${shown}`);
  }

  /** A page's text is fetched when its line comes into sight: most readers look at the first few. */
  explainInSight(item: HTMLElement, page: number, words: readonly string[]): void {
    this.#watched ??= new IntersectionObserver((entries, observer) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        this.#waiting.get(target)?.();
      }
    });
    this.#waiting.set(item, () => void this.explain(item, page, words).catch(() => undefined));
    this.#watched.observe(item);
  }

  /** Puts the sentence that has the words under a title, and leads to its section where the title does not say it. */
  async explain(item: HTMLElement, page: number, words: readonly string[]): Promise<void> {
    const text = await this.#engine?.read(page);
    const line = item.querySelector('p');
    const link = item.querySelector('a');
    if (!text || !line || !link) return;
    const parts = snippetOf(text.content, words);
    if (parts.some(({ isMatch }) => isMatch)) line.replaceChildren(...marked(parts));
    const title = (link.textContent ?? '').toLowerCase();
    if (words.some((word) => title.includes(word))) return;
    const [section] = [...(text.sub_results ?? [])].sort((a, b) => b.locations.length - a.locations.length);
    const hash = section ? new URL(section.url, location.href).hash : '';
    if (hash) link.setAttribute('href', `${link.getAttribute('href')}${hash}`);
  }

  showCorrection({ typed, query }: Answer): void {
    const line = this.querySelector<HTMLElement>('[data-corrected]');
    if (!line) return;
    line.hidden = query.corrected === undefined;
    line.textContent = query.corrected === undefined ? '' : `“${typed}”已按“${query.corrected}”搜索。`;
    if (query.corrected === undefined) return;
    const back = document.createElement('a');
    back.href = `?q=${encodeURIComponent(`"${typed}"`)}`;
    back.textContent = `仍按“${typed}”搜索`;
    line.append(back);
  }

  showScene({ scene }: Answer): void {
    const line = this.querySelector<HTMLElement>('[data-scene]');
    if (!line) return;
    line.hidden = scene === undefined;
    line.querySelector('a')?.remove();
    if (!scene) return;
    const link = document.createElement('a');
    link.href = scene.url;
    link.textContent = scene.title;
    line.append(link);
  }

  showFacets({ found }: Answer): void {
    const box = this.querySelector<HTMLElement>('[data-facets]');
    if (!box) return;
    const pages = worthALine(found).map(({ page }) => this.#engine?.pages[page]);
    box.hidden = pages.length < 2;
    fill(box, 'kind', count(pages.map((page) => page?.kind ?? '')), this.#kinds);
    fill(box, 'area', count(pages.flatMap((page) => page?.areas.map(String) ?? [])), this.#areas);
  }

  narrow(): void {
    const chosen = (name: string) =>
      new Set([...this.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value));
    this.#kinds = chosen('kind');
    this.#areas = chosen('area');
    this.showResults(true);
  }

  say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = message;
  }
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Shows the choices of a facet that occur, each with its number; those chosen stay. */
function fill(box: HTMLElement, name: string, counts: ReadonlyMap<string, number>, chosen: ReadonlySet<string>): void {
  for (const input of box.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
    const number = counts.get(input.value) ?? 0;
    const label = input.closest('label');
    if (!label) continue;
    label.hidden = number === 0 && !chosen.has(input.value);
    const place = label.querySelector('.count');
    if (place) place.textContent = String(number);
  }
}

function resultItem({ url, title, kind }: SearchPage, words: readonly string[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(highlight(title, words)));
  const tag = document.createElement('span');
  tag.className = 'tag';
  tag.textContent = kind;
  const line = document.createElement('p');
  item.append(link, ' ', tag, line);
  return item;
}

function marked(parts: readonly TextPart[]): (string | HTMLElement)[] {
  return parts.map((part) => {
    if (!part.isMatch) return part.text;
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

customElements.define('kb-search', SearchResults);
