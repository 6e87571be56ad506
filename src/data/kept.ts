/**
 * The same function, which in a build does its work once: content stands still and a thousand pages ask for it. A
 * development server must see each change.
 */
export function keep<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    kept ??= make();
    return kept;
  };
}
