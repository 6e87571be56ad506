import { reference } from './parts/reference.ts';
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

/** A way of working or an instrument that the plan names, in the plan's own words. */
export const instrumentSchema = z.strictObject({
  title: textSchema,
  clause: reference('clauses'),
});

/** One of Jiangsu's 13 cities. */
export const regionSchema = z.strictObject({
  title: textSchema,
  /** Its tile on the map: column from the west, row from the north, counted from 0. */
  tile: z.strictObject({ column: z.int().min(0).max(9), row: z.int().min(0).max(9) }),
  /** What the plan assigns to it by name. */
  roles: z.array(
    z.strictObject({
      clause: reference('clauses'),
      /** The plan's own words. */
      words: textSchema,
      /** What that means for the city; where the plan names a place and not the city, why it is this city's. */
      means: textSchema,
    }),
  ),
});
