import { idSchema } from './parts/reference.ts';
import { textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** One difference between the received text of the plan and what the site prints. */
export const erratumSchema = z.strictObject({
  id: idSchema,
  line: z.int().min(1),
  was: z.string().min(1, { error: '不能为空' }),
  is: z.string(),
  kind: z.enum(['page-break', 'notation', 'punctuation', 'spacing', 'slip', 'doubtful']),
  why: textSchema,
  times: z.int().min(2, { error: 'times只在两处以上时写' }).optional(),
});
