import type { Content } from '../checks/content.ts';
import { alikePairs, MOST_ALIKE } from '../checks/rules/similar-bodies.ts';
import type { Ledger } from './ledger.ts';

const SHOWN = 10;

/** The pairs of pages of one kind whose texts share most; the check refuses those over its line. */
export function alikeLedger({ entries }: Content): Ledger {
  const pairs = alikePairs(entries);
  const most = pairs[0]?.share ?? 0;
  return {
    title: '正文最相像的页面',
    summary: `最高${(most * 100).toFixed(1)}%，检查允许${MOST_ALIKE * 100}%`,
    rows: pairs.slice(0, SHOWN).map(({ one, other, share }) => `${(share * 100).toFixed(1)}% ${one.id} ${other.id}`),
  };
}
