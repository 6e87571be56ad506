/** Values chosen, or carried by an item, facet by facet. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** An item matches when, in every facet with a choice, it carries at least one of the chosen values. */
export function matches(item: Selection, chosen: Selection): boolean {
  return Object.entries(chosen).every(
    ([facet, values]) => values.length === 0 || values.some((value) => item[facet]?.includes(value)),
  );
}

/**
 * How many items each value of a facet would leave, given the choices in the other facets: the number that stands
 * beside the value.
 */
export function countValues(items: readonly Selection[], chosen: Selection, facet: string): Map<string, number> {
  const others = { ...chosen, [facet]: [] };
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matches(item, others)) continue;
    for (const value of item[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Reads a selection from the address: `?area=2&area=3&class=限制`. Other parameters are left out. */
export function readSelection(query: string, facets: readonly string[]): Selection {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(facets.map((facet) => [facet, parameters.getAll(facet)]));
}

/** The query string of a selection, empty where nothing is chosen. */
export function writeSelection(chosen: Selection): string {
  const parameters = new URLSearchParams();
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) parameters.append(facet, value);
  }
  const query = parameters.toString();
  return query && `?${query}`;
}
