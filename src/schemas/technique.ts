import { areaListSchema } from './parts/area.ts';
import { citationShape } from './parts/citation.ts';
import { checkDates, datesShape, daySchema } from './parts/dates.ts';
import { figureSchema } from './parts/figure.ts';
import { fitRuleSchema } from './parts/fit-rule.ts';
import { reference } from './parts/reference.ts';
import { schemeSchema } from './parts/scheme.ts';
import { summarySchema, textListSchema, textSchema } from './parts/text.ts';
import { z } from './zod.ts';

/** The technique's place in an official list of limited or eliminated techniques, or in a proposal for one. */
const listingSchema = z.strictObject({ item: textSchema, since: daySchema.optional(), ...citationShape });

const failureSchema = z.strictObject({ sign: textSchema, cause: textSchema, remedy: textSchema });

/** 运维负担, graded by what it asks of people; the rule of each level is published on /about/. */
const upkeepSchema = z.strictObject({
  level: z.enum(['轻', '中', '重']),
  /** Who does what how often. */
  why: textSchema,
});

const standardUseSchema = z.strictObject({
  standard: reference('standards'),
  /** What the standard asks of this technique, without figures. */
  use: textSchema,
});

const relationSchema = z.strictObject({
  technique: reference('techniques'),
  /** How the two belong together: before it, after it, instead of it. */
  why: textSchema,
});

export const techniqueSchema = z
  .strictObject({
    title: textSchema.max(40, { error: '标题最多40字' }),
    summary: summarySchema,
    /** What people type: everyday names, abbreviations, trade names of the class. */
    aliases: textListSchema,
    /** How people ask for it in their own words; feeds the search and is not printed. */
    asked: z.array(textSchema).default([]),
    areas: areaListSchema,
    class: z.enum(['推荐', '限制', '淘汰', '观察']),
    listings: z.array(listingSchema).default([]),
    maturity: z.enum(['试验', '示范', '推广', '成熟']),
    media: z.array(reference('media')).min(1, { error: '至少写一个介质' }),
    pollutants: z.array(reference('pollutants')),
    industries: z.array(reference('industries')),
    settings: z.array(reference('settings')),
    served: z.array(z.enum(['园区', '乡镇', '企业'])).min(1, { error: '至少写一类服务对象' }),
    /** Clauses that the technique serves beside those of its areas. */
    clauses: z.array(reference('clauses')).default([]),
    figures: z.array(figureSchema).min(4, { error: '至少4个有来源的数字' }),
    fit: z.array(fitRuleSchema).default([]),
    /** When not to use it. */
    limits: textListSchema,
    upkeep: upkeepSchema,
    /** How the parts are joined, drawn as a diagram. */
    scheme: schemeSchema.optional(),
    /** Residues, by-products and effects on other media. */
    byProducts: textListSchema,
    /** What an inspector or operator checks, each doable on site. */
    operation: textListSchema,
    failures: z.array(failureSchema).min(2, { error: '至少写两种失效' }),
    askVendor: textListSchema,
    acceptance: textListSchema,
    standards: z.array(standardUseSchema).default([]),
    related: z.array(relationSchema).default([]),
    /** Works that the text rests on beside those that its figures cite. */
    sources: z.array(reference('sources')).default([]),
    ...datesShape,
  })
  .superRefine((technique, context) => {
    checkDates(technique, context);
    const own = technique.figures.filter(({ kind }) => kind === 'performance' || kind === 'applicability');
    if (own.length < 2) {
      context.addIssue({
        code: 'custom',
        path: ['figures'],
        message: `至少2个数字说明本技术的效果（performance）或适用条件（applicability），现有${own.length}个`,
      });
    }
    if ((technique.class === '限制' || technique.class === '淘汰') && technique.listings.length === 0) {
      context.addIssue({ code: 'custom', path: ['listings'], message: '限制或淘汰类必须写出名录和条目' });
    }
  });
