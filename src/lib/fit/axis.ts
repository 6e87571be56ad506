import type { Range } from '../range.ts';
import type { NumericRule } from './band.ts';

/** The part of the number line on which a condition is drawn. */
export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** Room beyond the outermost bound, as a share of what is drawn: values outside the range must have a place. */
const ROOM = 0.4;

/** From zero, or below the lowest bound where that is under zero, to beyond the highest bound. */
export function axisOf({ preferred, acceptable }: Pick<NumericRule, 'preferred' | 'acceptable'>): Axis {
  const bounds = [preferred, acceptable]
    .flatMap((range) => [range?.min, range?.max])
    .filter((bound) => bound !== undefined);
  const low = Math.min(0, ...bounds);
  const high = Math.max(...bounds, low);
  const room = (high - low || 1) * ROOM;
  return { min: low < 0 ? low - room : 0, max: high + room };
}

/** Where a value stands on the axis, 0 to 1; beyond its ends at the end. */
export function positionOn({ min, max }: Axis, value: number): number {
  return Math.min(1, Math.max(0, (value - min) / (max - min)));
}

/** The stretch of the axis that a range covers; an open side reaches the end. */
export function stretchOn(axis: Axis, { min = -Infinity, max = Infinity }: Range): [from: number, to: number] {
  return [positionOn(axis, min), positionOn(axis, max)];
}
