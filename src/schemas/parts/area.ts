import { z } from '../zod.ts';

/** Number of an area of part 二 of the plan; area n is clause `2-n`. */
export const areaListSchema = z
  .array(z.int({ error: '方面写1到10的数字' }).min(1, { error: '方面从1到10' }).max(10, { error: '方面从1到10' }))
  .min(1, { error: '至少属于一个方面' });
