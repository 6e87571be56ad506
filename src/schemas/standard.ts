import { daySchema } from './parts/dates.ts';
import { reference } from './parts/reference.ts';
import { textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A national, trade or local standard. Status and dates are given only where they were verified. */
export const standardSchema = z.strictObject({
  /** As printed: GB 37822-2019, HJ 2026-2013, DB32/T 3462-2020. */
  code: z
    .string()
    .regex(/^(GB|HJ|DB|NY|SC|CJ|JT|T|AQ|SL|CECS|ISO|LY|YD|QX|JB|DL|HY|JJF|SB|YY|TSG|RB)[A-Z0-9/. -]*[-—]\d{4}$/, {
      error: '标准号写到年份，例如GB 37822-2019',
    }),
  title: textSchema,
  issuer: textSchema.optional(),
  /** What it limits or asks, in one sentence, without figures. */
  scope: textSchema,
  effective: daySchema.optional(),
  status: z.enum(['现行', '被替代', '废止', '征求意见']).optional(),
  replacedBy: reference('standards').optional(),
  note: textSchema.optional(),
});
