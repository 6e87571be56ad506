import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

/** Standards whose date or status nobody has verified. */
export function unverifiedStandardsLedger(content: Content): Ledger {
  const standards = itemsOf(content, 'standards');
  const open = standards.filter(({ data }) => data.effective === undefined || data.status === undefined);
  return {
    title: '日期或效力未核实的标准',
    summary: formatShare(open.length, standards.length),
    rows: open.map(({ data }) =>
      [data.code, data.effective === undefined && '缺实施日期', data.status === undefined && '缺效力']
        .filter(Boolean)
        .join(' '),
    ),
  };
}
