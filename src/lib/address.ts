/** An absolute path of this site (`/plan/#p1`) under the base path that the site is served from (`/` or `/jskj/`). */
export function withBase(path: string, base: string): string {
  return base.replace(/\/+$/, '') + path;
}
