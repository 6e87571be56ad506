import { countValues, matches, readSelection, type Selection, writeSelection } from '../lib/facets.ts';

interface Card {
  readonly summary: string;
  readonly facets: Selection;
}

interface Item extends Card {
  readonly element: HTMLElement;
}

/** With more left than this a list of names is read faster than one of sentences. */
const MOST_SUMMARIES = 60;

/** `<kb-catalogue>`: narrows the printed list by the chosen facets, counts what each choice would leave, keeps the choice in the address. */
class Catalogue extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const cards = await fetchCards(this.dataset.cards ?? '');
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    if (!cards || !form || !status) return;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const facets = [...new Set(boxes.map(({ name }) => name))];
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')].flatMap((element): Item[] => {
      const card = cards[element.dataset.item ?? ''];
      return card ? [{ ...card, element }] : [];
    });

    const chosen = (): Selection =>
      Object.fromEntries(
        facets.map((facet) => [
          facet,
          boxes.filter((box) => box.name === facet && box.checked).map(({ value }) => value),
        ]),
      );
    const show = (): void => {
      const selection = chosen();
      const left = items.filter(({ facets: own }) => matches(own, selection));
      for (const item of items) showItem(item, left.includes(item), left.length <= MOST_SUMMARIES);
      for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
        group.hidden = !group.querySelector('[data-item]:not([hidden])');
      }
      for (const facet of facets) this.showCounts(boxes, items, selection, facet);
      status.textContent =
        left.length === 0 ? '没有同时符合这些条件的，请去掉一项条件。' : `共${left.length}${this.dataset.unit}。`;
    };
    const restore = (): void => {
      const selection = readSelection(location.search, facets);
      for (const box of boxes) {
        box.checked = selection[box.name]?.includes(box.value) ?? false;
        if (box.checked) box.closest('details')?.setAttribute('open', '');
      }
      show();
    };

    form.addEventListener('change', () => {
      history.replaceState(null, '', writeSelection(chosen()) || location.pathname);
      show();
    });
    form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname);
      requestAnimationFrame(show);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', restore);
    this.querySelector('[data-choices]')?.removeAttribute('hidden');
    // On a narrow screen an open facet would push the list out of sight.
    if (matchMedia('(max-width: 62rem)').matches) this.querySelector('details[open]')?.removeAttribute('open');
    restore();
  }

  showCounts(boxes: readonly HTMLInputElement[], items: readonly Item[], selection: Selection, facet: string): void {
    const counts = countValues(
      items.map((item) => item.facets),
      selection,
      facet,
    );
    for (const box of boxes.filter(({ name }) => name === facet)) {
      const count = counts.get(box.value) ?? 0;
      const label = this.querySelector(`[data-count="${facet}:${box.value}"]`);
      if (label) label.textContent = String(count);
      box.disabled = count === 0 && !box.checked;
    }
    const chosen = this.querySelector(`[data-chosen="${facet}"]`);
    const number = selection[facet]?.length ?? 0;
    if (chosen) chosen.textContent = number === 0 ? '' : `已选${number}项`;
  }
}

/** Unset where the file does not arrive: then the names stay, and no choices are offered. */
async function fetchCards(address: string): Promise<Readonly<Record<string, Card>> | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function showItem({ element, summary }: Item, isLeft: boolean, isExplained: boolean): void {
  element.hidden = !isLeft;
  element.querySelector('p')?.remove();
  if (!isLeft || !isExplained) return;
  const line = document.createElement('p');
  line.textContent = summary;
  element.append(line);
}

customElements.define('kb-catalogue', Catalogue);
