import { citationShape } from './parts/citation.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A later document that changed what a clause means in practice. */
const laterDocumentSchema = z.strictObject({
  ...citationShape,
  /** What it changes for the reader of this clause. */
  effect: textSchema,
});

/** Our guidance to one clause of the plan; the file name is the clause id. */
export const guidanceSchema = z
  .strictObject({
    /** What the clause asks, in a sentence or two. */
    summary: summarySchema,
    /** Of whom it asks what. */
    asks: z.array(z.strictObject({ who: textSchema, what: textSchema })).min(1, { error: '至少写一方' }),
    /** What each reader can do with it now. */
    now: z.strictObject({
      乡镇: textListSchema.optional(),
      园区: textListSchema.optional(),
      企业: textListSchema.optional(),
    }),
    later: z.array(laterDocumentSchema).default([]),
    figures: z.array(figureSchema).default([]),
    ...datesShape,
  })
  .superRefine(checkDates);

export type Guidance = z.output<typeof guidanceSchema>;
