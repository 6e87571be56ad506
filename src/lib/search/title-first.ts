import { normalise } from './terms.ts';

/** Puts the pages whose title holds the whole query before the others, each group in its order. */
export function titleFirst<Page extends { readonly meta: Readonly<Record<string, string>> }>(
  pages: readonly Page[],
  query: string,
): Page[] {
  const wanted = normalise(query);
  const isNamed = ({ meta }: Page) => normalise(meta.title ?? '').includes(wanted);
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}
