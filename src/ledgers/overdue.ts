import type { Content } from '../checks/content.ts';
import type { Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

const DATED = ['techniques', 'trains', 'cases', 'problems', 'guides', 'templates', 'lessons', 'guidance'] as const;

/** Pages past their day of review, the oldest first. @param today `YYYY-MM-DD` */
export function overdueLedger(content: Content, today: string): Ledger {
  const due = DATED.flatMap((name) =>
    itemsOf(content, name).map(({ id, data }) => ({ name, id, day: data.nextReview })),
  )
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    title: '过了复核日期的页面',
    summary: `${due.length}页`,
    rows: due.map(({ name, id, day }) => `${day} ${name}/${id}`),
  };
}
