import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** Cases of which no result was published with the state before and after: they show that, not how well. */
export function withoutBeforeAndAfterLedger(content: Content): Ledger {
  const cases = itemsOf(content, 'cases');
  const without = cases.filter(({ data }) => !data.results.some(({ before, after }) => before && after));
  return {
    title: '没有前后对照的案例',
    summary: formatShare(without.length, cases.length),
    rows: without.map(({ id, data }) => `${id} ${data.title}`),
  };
}
