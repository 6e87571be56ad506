import { isRecord } from '../../lib/is-record.ts';
import { faultAt } from '../entries.ts';
import { describeRepost, repostHostOf } from '../repost-hosts.ts';
import type { Rule } from '../rule.ts';

/** Sources whose address is somebody's copy. */
export const repostAddress: Rule = {
  name: 'repost-address',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const address = entry.collection === 'sources' && isRecord(entry.data) ? entry.data['address'] : undefined;
      const host = typeof address === 'string' && URL.canParse(address) ? repostHostOf(address) : undefined;
      return host ? [faultAt(entry, ['address'], describeRepost(host))] : [];
    }),
};
