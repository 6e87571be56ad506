import type { Range } from '../range.ts';

export type Band = '适用' | '有条件' | '不建议';

/** A numeric condition of a technique; bounds and value are in one unit. */
export interface NumericRule {
  readonly preferred?: Range | undefined;
  readonly acceptable?: Range | undefined;
  /** What being outside the acceptable range means. */
  readonly outside: '有条件' | '不建议';
}

/** Outside the acceptable range the rule says what follows; between preferred and acceptable it is 有条件; else 适用. */
export function bandOf(value: number, { preferred, acceptable, outside }: NumericRule): Band {
  if (acceptable && !isWithin(value, acceptable)) return outside;
  if (preferred && !isWithin(value, preferred)) return acceptable ? '有条件' : outside;
  return '适用';
}

function isWithin(value: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return value >= min && value <= max;
}
