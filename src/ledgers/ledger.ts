/** A list of what maintainers should look at next: what it lists, how much there is of it, and where. */
export interface Ledger {
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly string[];
}

/** `12/40（30.0%）` */
export function formatShare(part: number, whole: number): string {
  return `${part}/${whole}（${whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`}）`;
}
