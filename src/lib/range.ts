/** A closed or half-open interval; `strict` makes its single bound an open one. */
export interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly strict?: boolean | undefined;
}

const plainDigits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Digits as readers see them: groups of three from five digits on, a real minus sign, no exponent. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = plainDigits.format(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
  return (value < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/** `85～95`, `≥80`, `＞90`, `40`: an interval as it stands in a table cell. */
export function formatRange({ min, max, strict }: Range): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? formatNumber(min) : `${formatNumber(min)}～${formatNumber(max)}`;
  }
  if (min !== undefined) return (strict ? '＞' : '≥') + formatNumber(min);
  if (max !== undefined) return (strict ? '＜' : '≤') + formatNumber(max);
  return '';
}
