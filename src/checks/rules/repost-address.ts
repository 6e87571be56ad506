import { faultAt } from '../entries.ts';
import { isRecord } from '../plain-data.ts';
import { describeRepost, repostHostOf } from '../repost-hosts.ts';
import type { Rule } from '../rule.ts';

/** Sources whose address is somebody's copy. */
export const repostAddress: Rule = {
  name: 'repost-address',
  check: ({ entries }) =>
    entries.flatMap((entry) => {
      const url = entry.collection === 'sources' && isRecord(entry.data) ? entry.data['url'] : undefined;
      const host = typeof url === 'string' && URL.canParse(url) ? repostHostOf(url) : undefined;
      return host ? [faultAt(entry, ['url'], describeRepost(host))] : [];
    }),
};
