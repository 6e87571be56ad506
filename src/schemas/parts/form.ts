import { columnsOf, isFormula } from '../../lib/forms/formula.ts';
import { z } from '../zod.ts';
import { idSchema } from './reference.ts';
import { textListSchema, textSchema } from './text.ts';

const fieldsSchema = z.strictObject({
  kind: z.literal('fields'),
  title: textSchema.optional(),
  fields: z.array(z.strictObject({ label: textSchema, hint: textSchema.optional() })).min(1, { error: '至少写一项' }),
});

const checksSchema = z.strictObject({
  kind: z.literal('checks'),
  title: textSchema,
  answers: z
    .array(textSchema)
    .min(2, { error: '至少两种答案' })
    .max(4, { error: '最多四种答案' })
    .default(['是', '否', '不适用']),
  /** `look`: where to look or how to judge. */
  items: z.array(z.strictObject({ text: textSchema, look: textSchema.optional() })).min(1, { error: '至少写一项' }),
});

const columnSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  unit: textSchema.optional(),
  hint: textSchema.optional(),
  formula: z
    .string()
    .refine(isFormula, { error: '公式只能用{栏的id}、数字、加减乘除和括号，例如{permitted} - {actual}' })
    .optional(),
  total: z.literal(true).optional(),
});

const tableSchema = z
  .strictObject({
    kind: z.literal('table'),
    title: textSchema,
    columns: z.array(columnSchema).min(2, { error: '至少两栏' }).max(12, { error: '最多12栏，再多打印不下' }),
    /** Names of the rows, where they are known. */
    labels: textListSchema.optional(),
    /** Empty rows to print. */
    rows: z.int().min(0).max(40, { error: '最多40行' }).default(8),
  })
  .superRefine(({ columns }, context) => {
    const ids = columns.map(({ id }) => id);
    for (const [index, { id, formula }] of columns.entries()) {
      for (const name of columnsOf(formula ?? '')) {
        if (ids.includes(name) && name !== id) continue;
        const message = name === id ? '公式不能引用自己这一栏' : `公式里的“${name}”不是这张表的栏`;
        context.addIssue({ code: 'custom', path: ['columns', index, 'formula'], message });
      }
    }
  });

const outlineSchema = z.strictObject({
  kind: z.literal('outline'),
  title: textSchema.optional(),
  sections: z.array(z.strictObject({ heading: textSchema, write: textListSchema })).min(1, { error: '至少写一节' }),
});

const notesSchema = z.strictObject({ kind: z.literal('notes'), title: textSchema.optional(), lines: textListSchema });

const signaturesSchema = z.strictObject({ kind: z.literal('signatures'), roles: textListSchema });

/** The parts of a form, in order; lib/forms/form.ts says what each is for. */
export const formBlocksSchema = z
  .array(
    z.discriminatedUnion('kind', [
      fieldsSchema,
      checksSchema,
      tableSchema,
      outlineSchema,
      notesSchema,
      signaturesSchema,
    ]),
  )
  .min(1, { error: '至少写一块' });
