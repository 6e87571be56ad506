const { compare } = new Intl.Collator('en', { numeric: true });

/** Orders entries by id, numbers in ids by their value: 2-9 before 2-10. For `sort`. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}
