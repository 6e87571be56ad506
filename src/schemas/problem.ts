import { areaListSchema } from './parts/area.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { idSchema, reference } from './parts/reference.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A candidate cause, never a verdict: what fits, what speaks against it, the cheapest observation that would decide. */
const causeSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  fits: textListSchema,
  against: textListSchema,
  observation: textSchema,
  techniques: z.array(reference('techniques')).default([]),
});

/** What the one-page field worksheet asks for beside the causes: where to go, in order, and what to note at each place. */
const worksheetSchema = z.strictObject({
  points: textListSchema.max(8, { error: '一页纸最多8个点' }),
  record: textListSchema.max(7, { error: '一页纸最多7栏' }),
});

/** An everyday problem of townships, parks and small firms, entered by its symptom. */
export const problemSchema = z
  .strictObject({
    title: textSchema.max(40, { error: '标题最多40字' }),
    summary: summarySchema,
    /** The words people use for it; they feed search. */
    symptoms: textListSchema,
    /** How people ask for it in their own words; feeds the search and is not printed. */
    asked: z.array(textSchema).default([]),
    areas: areaListSchema,
    media: z.array(reference('media')).min(1, { error: '至少写一个介质' }),
    pollutants: z.array(reference('pollutants')),
    settings: z.array(reference('settings')),
    clauses: z.array(reference('clauses')).default([]),
    /** What the number means against its limit. */
    meaning: textListSchema,
    /** What to do in the first 24 hours, in order. */
    today: textListSchema,
    /** What not to do yet. */
    notYet: textListSchema,
    causes: z
      .array(causeSchema)
      .min(2, { error: '至少写两个可能的原因' })
      .max(8, { error: '最多8个原因，一页纸要放得下' }),
    worksheet: worksheetSchema,
    figures: z.array(figureSchema),
    /** Management before engineering, in the order to try them. */
    measures: z.array(
      z.strictObject({ technique: reference('techniques'), kind: z.enum(['管理', '工程']), why: textSchema }),
    ),
    /** Official channels by kind of body, never a person. */
    askWhom: textListSchema,
    standards: z.array(reference('standards')).default([]),
    /** Forms to take along or to fill in afterwards. */
    templates: z.array(reference('templates')).default([]),
    /** Published applications in a situation like this one, the nearest first. */
    cases: z.array(reference('cases')).default([]),
    ...datesShape,
  })
  .superRefine(checkDates);
