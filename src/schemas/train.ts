import { areaListSchema } from './parts/area.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { reference } from './parts/reference.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** One link of a train: a technique of the catalogue, or a unit too small for a page of its own, which then is named. */
const stepSchema = z
  .strictObject({
    technique: reference('techniques').optional(),
    name: textSchema.max(20, { error: '单元名最多20字' }).optional(),
    role: z.enum(['源头', '收集', '预处理', '主体', '深度', '残渣', '监测']),
    /** What it takes out and in which state it must hand the stream over to the next step. */
    does: textSchema,
  })
  .superRefine((step, context) => {
    if ((step.technique === undefined) === (step.name === undefined)) {
      context.addIssue({ code: 'custom', path: ['name'], message: 'technique和name写一个：有技术页的写technique' });
    }
  });

/** 组合工艺: a whole line as practice builds it, in the order in which the stream passes. */
export const trainSchema = z
  .strictObject({
    title: textSchema.max(40, { error: '标题最多40字' }),
    summary: summarySchema,
    areas: areaListSchema,
    /** Situations of the selector in which it is offered; none for lines that no scene asks for. */
    scenes: z.array(reference('scenes')),
    steps: z.array(stepSchema).min(3, { error: '组合工艺至少三步' }),
    useWhen: textListSchema,
    /** When another line, or none, is right. */
    avoidWhen: textListSchema,
    /** What goes wrong between two steps, and what to check there. */
    interfaces: textListSchema,
    figures: z.array(figureSchema).default([]),
    sources: z.array(reference('sources')).default([]),
    ...datesShape,
  })
  .superRefine((train, context) => {
    checkDates(train, context);
    if (train.steps.filter(({ technique }) => technique !== undefined).length < 2) {
      context.addIssue({ code: 'custom', path: ['steps'], message: '至少两步写technique，链到技术页' });
    }
  });
