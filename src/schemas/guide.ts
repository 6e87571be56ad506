import { citationShape } from './parts/citation.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { reference } from './parts/reference.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A service mode or an instrument that the plan names: what it is, who does it, and how to do it. */
export const guideSchema = z
  .strictObject({
    title: textSchema.max(30, { error: '标题最多30字' }),
    summary: summarySchema,
    /** What people type when they look for it. */
    aliases: z.array(textSchema).default([]),
    /** How people ask for it in their own words; feeds the search and is not printed. */
    asked: z.array(textSchema).default([]),
    kind: z.enum(['服务模式', '组织与保障', '方案与整治', '调查与核算', '制度与监管', '应急']),
    /** What the plan calls it; its clauses follow from these. */
    instruments: z.array(reference('instruments')).min(1, { error: '至少对应计划点名的一项' }),
    /** What it comes to, in plain words. */
    what: textListSchema,
    /** Kinds of bodies, never a person. */
    who: z.array(z.strictObject({ who: textSchema, does: textSchema })).min(1, { error: '至少写一方' }),
    when: textListSchema,
    notWhen: textListSchema,
    /** In order, each with what must be on paper when it is done. */
    steps: z
      .array(z.strictObject({ title: textSchema, does: textSchema, product: textSchema.optional() }))
      .min(3, { error: '至少三步' }),
    mistakes: textListSchema,
    /** Systems and channels that exist; linked only through a source with the owner's own address. */
    systems: z
      .array(z.strictObject({ name: textSchema, note: textSchema, source: reference('sources').optional() }))
      .default([]),
    /** Documents since 2022 that changed how it is done. */
    later: z.array(z.strictObject({ ...citationShape, effect: textSchema })).default([]),
    figures: z.array(figureSchema).default([]),
    problems: z.array(reference('problems')).default([]),
    techniques: z.array(reference('techniques')).default([]),
    cases: z.array(reference('cases')).default([]),
    templates: z.array(reference('templates')).default([]),
    standards: z.array(reference('standards')).default([]),
    ...datesShape,
  })
  .superRefine(checkDates);
