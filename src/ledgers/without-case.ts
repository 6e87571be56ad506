import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** Techniques that no case of the site shows in use. */
export function withoutCaseLedger(content: Content): Ledger {
  const shown = new Set(itemsOf(content, 'cases').flatMap(({ data }) => data.techniques));
  const techniques = itemsOf(content, 'techniques');
  const without = techniques.filter(({ id }) => !shown.has(id));
  return {
    title: '没有案例的技术',
    summary: formatShare(without.length, techniques.length),
    rows: without.map(({ id, data }) => `${id} ${data.title}`),
  };
}
