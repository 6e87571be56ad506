import type { Content } from '../checks/content.ts';
import { countRead } from '../lib/read-share.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** The share of the techniques' deciding figures that somebody read. */
export function readShare(content: Content): string {
  const { read, total } = countRead(itemsOf(content, 'techniques').flatMap(({ data }) => data.figures));
  return formatShare(read, total);
}

/** Techniques with figures and conditions that nobody has read in a source, most first. */
export function uncheckedLedger(content: Content): Ledger {
  const open = itemsOf(content, 'techniques')
    .map(({ id, data }) => ({
      id,
      figures: data.figures.filter(({ checked }) => checked === 'none').length,
      rules: data.fit.filter(({ checked }) => checked === 'none').length,
    }))
    .filter(({ figures, rules }) => figures + rules > 0)
    .sort((a, b) => b.figures + b.rules - a.figures - a.rules);
  return {
    title: '待核对的数字',
    summary: `效果和适用条件的数字里，读过来源的${readShare(content)}`,
    rows: open.map(({ id, figures, rules }) => `${id}：数字${figures}个，选用条件${rules}条`),
  };
}
