import type { Content } from '../checks/content.ts';
import { countRead } from '../lib/read-share.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** The share of the techniques' deciding figures that somebody read. */
export function readShare(content: Content): string {
  const { read, total } = countRead(itemsOf(content, 'techniques').flatMap(({ data }) => data.figures));
  return formatShare(read, total);
}

/** Pages with figures and conditions that nobody has read in a source, most first. */
export function uncheckedLedger(content: Content): Ledger {
  const open = [
    ...itemsOf(content, 'techniques').map(({ id, data }) => ({
      page: `techniques/${id}`,
      figures: countUnread(data.figures),
      rules: countUnread(data.fit),
    })),
    ...itemsOf(content, 'cases').map(({ id, data }) => ({
      page: `cases/${id}`,
      figures: countUnread(data.results),
      rules: 0,
    })),
    ...(['problems', 'guides'] as const).flatMap((name) =>
      itemsOf(content, name).map(({ id, data }) => ({
        page: `${name}/${id}`,
        figures: countUnread(data.figures),
        rules: 0,
      })),
    ),
  ]
    .filter(({ figures, rules }) => figures + rules > 0)
    .sort((a, b) => b.figures + b.rules - a.figures - a.rules);
  return {
    title: '待核对的数字',
    summary: `效果和适用条件的数字里，读过来源的${readShare(content)}`,
    rows: open.map(({ page, figures, rules }) => `${page}：数字${figures}个${rules > 0 ? `，选用条件${rules}条` : ''}`),
  };
}

function countUnread(list: readonly { readonly checked: string }[]): number {
  return list.filter(({ checked }) => checked === 'none').length;
}
