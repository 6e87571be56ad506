import { isUnit } from '../../lib/units.ts';
import { z } from '../zod.ts';
import { citationShape } from './citation.ts';
import { checkRange, rangeShape } from './range.ts';
import { idSchema } from './reference.ts';
import { textSchema } from './text.ts';

export const unitSchema = z.string().refine(isUnit, {
  error: (issue) => `单位“${String(issue.input)}”不在单位表（src/lib/units.ts）里，注意m³、µg、℃的写法`,
});

/** 口径: how a value came about. */
export const basisSchema = z.enum([
  '实测',
  '设计',
  '规范限值',
  '模拟计算',
  '官方发布',
  '统计',
  '报道',
  '申报',
  '文献综述',
]);

export const scaleSchema = z.enum(['小试', '盆栽', '中试', '工程']);

const yearSchema = z.int().min(1950, { error: '年份应在1950以后' }).max(2100, { error: '年份应在2100以前' });

/** What every measured or stated quantity carries, whatever its bounds. */
export const quantityShape = {
  id: idSchema,
  /** What is measured, readable without its table row. */
  quantity: textSchema,
  unit: unitSchema,
  basis: basisSchema,
  /** Inlet, time, temperature, sample: what must hold for the value to hold. */
  condition: textSchema.optional(),
  scale: scaleSchema.optional(),
  /** Year of the data; of publication where the source gives no other. */
  year: yearSchema.optional(),
  place: textSchema.optional(),
  ...citationShape,
};

/**
 * A quantity that a page states. `performance` is what one gets who applies the technique; `extent` is how much was
 * built; `context` is why it matters and describes a region, a trend or a background.
 */
export const figureSchema = z
  .strictObject({
    ...quantityShape,
    ...rangeShape,
    kind: z.enum(['performance', 'applicability', 'cost', 'operation', 'extent', 'context']),
    /** A single bound is strict: ＞90 rather than ≥90. */
    strict: z.literal(true).optional(),
  })
  .superRefine((figure, context) => {
    checkRange(figure, context);
    if (figure.kind === 'cost' && figure.year === undefined) {
      context.addIssue({ code: 'custom', path: ['year'], message: '费用必须写年份' });
    }
    if (figure.strict && figure.min !== undefined && figure.max !== undefined) {
      context.addIssue({ code: 'custom', path: ['strict'], message: 'strict只用于一端开口的数值' });
    }
  });

export type Figure = z.output<typeof figureSchema>;
