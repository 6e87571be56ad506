/** Fields and list positions that lead to a value; positions count from 0. */
export type Path = readonly PropertyKey[];

/** A place in the content folder: file relative to it, line counted from 1, field in frontmatter or a record. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly field?: string | undefined;
}

/** What is wrong at a place, and what would be right. */
export interface Fault extends Place {
  readonly message: string;
}

/** One file after the other, each from top to bottom; on one line they stay in the given order. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/** `content/techniques/x.mdx:12 figures第3项.unit：……` */
export function formatFault({ file, line, field, message }: Fault): string {
  return `content/${file}:${line}${field ? ` ${field}` : ''}：${message}`;
}

/** `figures第3项.unit`: list positions count from 1, as a reader counts. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `第${key + 1}项` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
