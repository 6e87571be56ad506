import { areaListSchema } from './parts/area.ts';
import { unitSchema } from './parts/figure.ts';
import { idSchema } from './parts/reference.ts';
import { summarySchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

const inputShape = {
  id: idSchema,
  name: textSchema,
  /** Where the reader finds the value. */
  hint: textSchema,
};

const numberInputSchema = z.strictObject({
  ...inputShape,
  type: z.literal('number'),
  /** The first unit is the one that the selector offers. */
  units: z.array(unitSchema).min(1, { error: '至少写一个单位' }),
  /** Plausible bounds in the first unit; beyond them the reader is asked to look again. */
  min: z.number(),
  max: z.number(),
});

const choiceInputSchema = z.strictObject({
  ...inputShape,
  type: z.literal('choice'),
  choices: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(2, { error: '至少两个选项' }),
});

/** A situation that the selector knows: which facts it asks for, in which units. */
export const sceneSchema = z.strictObject({
  title: textSchema,
  summary: summarySchema,
  areas: areaListSchema,
  /** What people say of it when they come with a number. */
  aliases: z.array(textSchema).default([]),
  inputs: z
    .array(z.discriminatedUnion('type', [numberInputSchema, choiceInputSchema]))
    .min(1, { error: '至少一项输入' }),
});

export type Scene = z.output<typeof sceneSchema>;
export type SceneInput = Scene['inputs'][number];
