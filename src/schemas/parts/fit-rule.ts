import { z } from '../zod.ts';
import { citationShape } from './citation.ts';
import { unitSchema } from './figure.ts';
import { rangeSchema } from './range.ts';
import { idSchema, reference } from './reference.ts';
import { textSchema } from './text.ts';

/**
 * When a technique fits a scene: either a range of a numeric input or the accepted choices of a choice input.
 * Outside the acceptable range the technique is 有条件 or 不建议; between preferred and acceptable it is 有条件.
 */
export const fitRuleSchema = z
  .strictObject({
    scene: reference('scenes'),
    input: idSchema,
    preferred: rangeSchema.optional(),
    acceptable: rangeSchema.optional(),
    unit: unitSchema.optional(),
    accepts: z.array(idSchema).min(1, { error: '至少写一个可接受的选项' }).optional(),
    outside: z.enum(['有条件', '不建议']),
    /** One sentence: why being outside matters. */
    reason: textSchema,
    ...citationShape,
  })
  .superRefine((rule, context) => {
    const isNumeric = rule.preferred !== undefined || rule.acceptable !== undefined;
    if (isNumeric === (rule.accepts !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['accepts'],
        message: '数值条件写preferred或acceptable，选项条件写accepts，二者取一',
      });
    }
    if (isNumeric !== (rule.unit !== undefined)) {
      context.addIssue({ code: 'custom', path: ['unit'], message: '数值条件要写单位，选项条件不写' });
    }
    if (rule.preferred && rule.acceptable && !contains(rule.acceptable, rule.preferred)) {
      context.addIssue({ code: 'custom', path: ['preferred'], message: '推荐区间应落在可用区间之内' });
    }
    if (rule.checked === 'none' && rule.outside === '不建议') {
      context.addIssue({
        code: 'custom',
        path: ['outside'],
        message: '没有人读过的限值只能判为有条件，不能判为不建议',
      });
    }
  });

export type FitRule = z.output<typeof fitRuleSchema>;

function contains(outer: z.output<typeof rangeSchema>, inner: z.output<typeof rangeSchema>): boolean {
  return (outer.min ?? -Infinity) <= (inner.min ?? -Infinity) && (inner.max ?? Infinity) <= (outer.max ?? Infinity);
}
