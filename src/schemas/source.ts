import { daySchema } from './parts/dates.ts';
import { textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** 效力状态 of a document, given only where it was verified. */
const validitySchema = z.enum(['现行', '被替代', '废止', '征求意见', '期满']);

/** A work that a figure or a statement rests on. Standards have a register of their own and are citable too. */
export const sourceSchema = z
  .strictObject({
    type: z.enum(['paper', 'policy', 'law', 'guide', 'report', 'news', 'book', 'thesis', 'dataset', 'web']),
    title: textSchema,
    authors: z.array(textSchema).default([]),
    /** Issuing body of a document, publisher of a book or report. */
    issuer: textSchema.optional(),
    /** Journal, newspaper or collection. */
    container: textSchema.optional(),
    year: z.int().optional(),
    volume: textSchema.optional(),
    issue: textSchema.optional(),
    pages: textSchema.optional(),
    /** 文号, report number. */
    number: textSchema.optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'DOI应以10.开头' })
      .optional(),
    /** Only an address of the publisher or issuer itself. */
    address: z.url({ protocol: /^https?$/, error: '应为完整网址' }).optional(),
    issued: daySchema.optional(),
    effective: daySchema.optional(),
    status: validitySchema.optional(),
  })
  .superRefine((source, context) => {
    if (source.authors.length === 0 && source.issuer === undefined && source.container === undefined) {
      context.addIssue({ code: 'custom', path: ['authors'], message: '作者、发布单位、刊名至少写一项' });
    }
  });

export type Source = z.output<typeof sourceSchema>;
