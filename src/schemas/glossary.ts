import { reference } from './parts/reference.ts';
import { textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** A term of the field: what it means, and every way in which people write it. Feeds the glossary and the search. */
export const glossarySchema = z.strictObject({
  title: textSchema.max(20, { error: '词条最多20字' }),
  /** In one sentence, for somebody who has never heard it. */
  means: textSchema.max(90, { error: '解释最多90字，一句话' }),
  kind: z.enum([
    '污染物与指标',
    '工艺与设备',
    '监测与核算',
    '场所与水体',
    '管理与法规',
    '计划用语',
    '应急',
    '单位与记号',
  ]),
  /** Names that mean the same: abbreviations, other names, English. */
  aliases: z.array(textSchema).default([]),
  /** What people say when they mean it, or something close to it. */
  everyday: z.array(textSchema).default([]),
  /** Wrong characters that people type for it. */
  typos: z.array(textSchema).default([]),
  /** Where to read on, the best first. */
  techniques: z.array(reference('techniques')).default([]),
  problems: z.array(reference('problems')).default([]),
  guides: z.array(reference('guides')).default([]),
  standards: z.array(reference('standards')).default([]),
});
