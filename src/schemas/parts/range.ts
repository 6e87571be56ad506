import { z } from '../zod.ts';

/** A closed or half-open interval; at least one bound is given. */
export const rangeShape = {
  min: z.number().optional(),
  max: z.number().optional(),
};

export interface Range {
  min?: number | undefined;
  max?: number | undefined;
}

/** Adds an issue where both bounds are missing or stand the wrong way round. */
export function checkRange(range: Range, context: z.RefinementCtx, path: (string | number)[] = []): void {
  if (range.min === undefined && range.max === undefined) {
    context.addIssue({ code: 'custom', path: [...path, 'min'], message: 'min和max至少填一个；单个数值两个都填' });
  }
  if (range.min !== undefined && range.max !== undefined && range.min > range.max) {
    context.addIssue({ code: 'custom', path: [...path, 'min'], message: `min（${range.min}）大于max（${range.max}）` });
  }
}

export const rangeSchema = z.strictObject(rangeShape).superRefine((range, context) => checkRange(range, context));
