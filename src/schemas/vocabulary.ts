import { textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** One of the ten areas of part 二 of the plan; area n is clause `2-n`. */
export const areaSchema = z.strictObject({
  title: textSchema,
  /** A name short enough for a label. */
  short: textSchema.max(8, { error: '简称最多8字' }),
});

/** A word of a closed list: medium, pollutant, industry, setting. */
export const termSchema = z.strictObject({
  title: textSchema,
  /** One character that stands for it in the overview of all techniques. */
  mark: textSchema.max(1, { error: '记号只用一个字' }).optional(),
  aliases: z.array(textSchema).default([]),
});

/** One of Jiangsu's 13 cities. */
export const regionSchema = z.strictObject({ title: textSchema });
