import { areaListSchema } from './parts/area.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { quantityShape } from './parts/figure.ts';
import { checkRange, rangeSchema } from './parts/range.ts';
import { reference } from './parts/reference.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A result of an application: the state before and after, or only the change where no more was published. */
const resultSchema = z
  .strictObject({
    ...quantityShape,
    before: rangeSchema.optional(),
    after: rangeSchema.optional(),
    change: rangeSchema.optional(),
  })
  .superRefine((result, context) => {
    if (!result.before && !result.after && !result.change) {
      context.addIssue({ code: 'custom', path: ['after'], message: 'before、after、change至少写一项' });
    }
  });

/** A published application: what was done where, in which order, with what result. */
export const caseSchema = z
  .strictObject({
    title: textSchema.max(40, { error: '标题最多40字' }),
    summary: summarySchema,
    areas: areaListSchema,
    /** Place as published; `city` only for Jiangsu's 13 cities. */
    place: textSchema,
    city: reference('regions').optional(),
    province: z.enum(['江苏', '上海', '浙江', '安徽', '其他']),
    years: rangeSchema,
    settings: z.array(reference('settings')),
    techniques: z.array(reference('techniques')).min(1, { error: '至少关联一项技术' }),
    problem: textSchema,
    /** In the order in which they were taken. */
    measures: textListSchema,
    results: z.array(resultSchema).min(1, { error: '至少写一项结果' }),
    /** What was not published: states the gap, e.g. no value before. */
    gaps: z.array(textSchema).default([]),
    /** What did not work or remains open, as published. */
    shortfalls: z.array(textSchema).default([]),
    /** What became of it later, as published. */
    aftermath: textSchema.optional(),
    sources: z.array(reference('sources')).min(1, { error: '至少写一个来源' }),
    ...datesShape,
  })
  .superRefine((entry, context) => {
    checkDates(entry, context);
    checkRange(entry.years, context, ['years']);
    for (const [index, result] of entry.results.entries()) {
      if (!(result.before && result.after) && entry.gaps.length === 0) {
        context.addIssue({
          code: 'custom',
          path: ['results', index],
          message: '没有前后两个数值时，须在gaps里写明缺什么',
        });
      }
    }
  });
