import { highlight } from '../lib/search/highlight.ts';
import type { SearchPage } from '../lib/search/pages.ts';
import style from '../styles/suggestions.css?inline';
import { type Answer, loadEngine, wordsOf } from './search-engine.ts';

/** As many pages as fit under a box on a phone above the keyboard. */
const SHOWN = 7;
/** A reader of a screen hears the number of hits after a pause, not at every key. */
const PAUSE = 500;

let boxes = 0;

/** Makes a search field a combobox with a list of pages: arrows choose, Enter opens, Escape closes and then clears. */
export function attachSuggestions(input: HTMLInputElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const id = `suggestions-${++boxes}`;
  const list = element('div', { id, role: 'listbox', 'aria-label': '搜索建议', hidden: '' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  input.closest('form')?.append(list, status);
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-expanded', 'false');

  let latest = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = () => list.querySelector<HTMLElement>('[aria-selected=true]');

  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active()?.setAttribute('aria-selected', 'false');
  };
  const choose = (option: HTMLElement | undefined): void => {
    active()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const say = (text: string): void => {
    clearTimeout(saying);
    saying = setTimeout(() => {
      status.textContent = text;
    }, PAUSE);
  };
  const update = async (): Promise<void> => {
    const typed = input.value;
    const turn = ++latest;
    if (typed.trim() === '') {
      close();
      return;
    }
    const engine = await loadEngine();
    const answer = await engine.answerAtOnce(typed);
    // A later key has asked anew.
    if (turn !== latest || document.activeElement !== input) return;
    const pages = answer.found.slice(0, SHOWN).flatMap(({ page }) => engine.pages[page] ?? []);
    list.replaceChildren(...groupsOf(pages, answer, id));
    const isEmpty = pages.length === 0;
    list.hidden = isEmpty;
    input.setAttribute('aria-expanded', String(!isEmpty));
    input.removeAttribute('aria-activedescendant');
    say(isEmpty ? '没有建议，按回车搜索全文。' : `${pages.length}条建议，用上下箭头选择。`);
    engine.prepare();
  };

  input.addEventListener('input', (event) => {
    // While a Chinese word is being composed its pinyin is not yet a query.
    if (event instanceof InputEvent && event.isComposing) return;
    void update().catch(close);
  });
  input.addEventListener('compositionend', () => void update().catch(close));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.key === 'Process') return;
    const all = options();
    const chosen = active();
    const at = chosen ? all.indexOf(chosen) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden || all.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first option is the field itself.
      choose(all[((at + 1 + step + all.length + 1) % (all.length + 1)) - 1]);
    } else if (event.key === 'Enter' && active()) {
      event.preventDefault();
      active()?.click();
    } else if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      close();
      event.preventDefault();
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  input.addEventListener('blur', close);
  void loadEngine().catch(() => undefined);
  if (input.value.trim() !== '') void update().catch(close);
}

/** Pages under the name of their kind, kinds in the order of their best page. */
function groupsOf(pages: readonly SearchPage[], answer: Answer, id: string): HTMLElement[] {
  const words = wordsOf(answer);
  let number = 0;
  return [...Map.groupBy(pages, ({ kind }) => kind)].map(([kind, own], index) => {
    const heading = element('span', { id: `${id}-kind-${index}`, class: 'kind' }, kind);
    const group = element('div', { role: 'group', 'aria-labelledby': heading.id });
    const items = own.map(({ url, title }) => {
      const option = element('a', {
        href: url,
        role: 'option',
        id: `${id}-${number++}`,
        tabindex: '-1',
        'aria-selected': 'false',
      });
      for (const { text, isMatch } of highlight(title, words))
        option.append(isMatch ? element('mark', {}, text) : text);
      return option;
    });
    group.append(heading, ...items);
    return group;
  });
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
