import type { Selection } from '../lib/facets.ts';
import type { FacetView } from './views.ts';

/** The facets with only those values that some card carries. */
export function pickFacets(
  cards: readonly { readonly facets: Selection }[],
  facets: readonly FacetView[],
): FacetView[] {
  return facets.map(({ id, title, values }) => {
    const occurring = new Set(cards.flatMap((card) => card.facets[id] ?? []));
    return { id, title, values: values.filter((value) => occurring.has(value.id)) };
  });
}

/** Values that are their own names. */
export function words(...list: readonly string[]): FacetView['values'] {
  return list.map((word) => ({ id: word, title: word }));
}
