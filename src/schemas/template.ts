import { citationShape } from './parts/citation.ts';
import { checkDates, datesShape } from './parts/dates.ts';
import { formBlocksSchema } from './parts/form.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** What a workbook can hold. */
const IN_WORKBOOK: readonly string[] = ['fields', 'checks', 'table', 'notes'];

/** A form, a checklist, a ledger or the skeleton of a document: to print, or to download and fill in. */
export const templateSchema = z
  .strictObject({
    title: textSchema.max(30, { error: '标题最多30字' }),
    summary: summarySchema,
    /** What people type when they look for it. */
    aliases: z.array(textSchema).default([]),
    /** How people ask for it in their own words; feeds the search and is not printed. */
    asked: z.array(textSchema).default([]),
    kind: z.enum(['检查表', '记录单', '台账', '需求与申报', '方案框架', '报表']),
    /** The areas of the plan that it serves; none where it serves all. */
    areas: z.array(z.int().min(1).max(10)).default([]),
    served: z.array(z.enum(['乡镇', '园区', '企业', '县区'])).min(1, { error: '至少写一类使用人' }),
    /** Who fills it in, and when. */
    useWhen: textSchema,
    /** What it is not, and what it cannot replace. */
    notFor: textSchema,
    /** How to fill it in, and the mistakes that make it worthless. */
    howTo: textListSchema,
    /** Text is edited in a DOCX, rows and sums in an XLSX. */
    file: z.enum(['docx', 'xlsx']),
    blocks: formBlocksSchema,
    /** The rules that its items rest on. */
    basis: z.array(z.strictObject({ ...citationShape, says: textSchema })).default([]),
    ...datesShape,
  })
  .superRefine((template, context) => {
    checkDates(template, context);
    for (const [index, { kind }] of template.blocks.entries()) {
      if (template.file === 'xlsx' && !IN_WORKBOOK.includes(kind)) {
        context.addIssue({
          code: 'custom',
          path: ['blocks', index, 'kind'],
          message: `XLSX里放不下${kind}，只能用${IN_WORKBOOK.join('、')}；要写成文的用docx`,
        });
      }
    }
  });
