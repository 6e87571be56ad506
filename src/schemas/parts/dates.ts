import { z } from '../zod.ts';

/** A calendar day `YYYY-MM-DD`. YAML turns an unquoted one into a Date at midnight UTC; it is written back as the same day. */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: '日期应写成2026-11-23这样的形式' }),
);

/** When a page was first published, last checked against its sources, and is due for the next check. */
export const datesShape = {
  published: daySchema,
  reviewed: daySchema,
  nextReview: daySchema,
};

export interface Dates {
  published: string;
  reviewed: string;
  nextReview: string;
}

/** Adds an issue where the three days are out of order. */
export function checkDates(dates: Dates, context: z.RefinementCtx): void {
  if (dates.reviewed < dates.published) {
    context.addIssue({ code: 'custom', path: ['reviewed'], message: '核对日期不能早于发布日期' });
  }
  if (dates.nextReview <= dates.reviewed) {
    context.addIssue({ code: 'custom', path: ['nextReview'], message: '下次复核应晚于核对日期' });
  }
}
