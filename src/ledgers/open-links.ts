import type { Content } from '../checks/content.ts';
import type { Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** Links of the chain that are missing: problems without a case, guides without a form. */
export function openLinksLedger(content: Content): Ledger {
  const problems = itemsOf(content, 'problems').filter(({ data }) => data.cases.length === 0);
  const guides = itemsOf(content, 'guides').filter(({ data }) => data.templates.length === 0);
  return {
    title: '链条上的缺口',
    summary: `没有案例的问题${problems.length}个，没有用表的指南${guides.length}篇`,
    rows: [
      ...problems.map(({ id, data }) => `problems/${id} ${data.title}：没有案例`),
      ...guides.map(({ id, data }) => `guides/${id} ${data.title}：没有用表`),
    ],
  };
}
