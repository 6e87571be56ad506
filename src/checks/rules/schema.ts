import { collectionTable } from '../../schemas/collections.ts';
import type { z } from '../../schemas/zod.ts';
import { type Entry, faultAt } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { chineseMessage } from '../messages/zod.ts';
import type { Rule } from '../rule.ts';

/** Fields that are missing, unknown, or hold what they may not. */
export const schema: Rule = {
  name: 'schema',
  check: ({ entries }) => entries.filter(({ data }) => data !== undefined).flatMap(checkEntry),
};

function checkEntry(entry: Entry): Fault[] {
  const { error } = collectionTable[entry.collection].schema.safeParse(entry.data, { error: chineseMessage });
  return (error?.issues ?? []).flatMap((issue) => faultsOf(entry, issue));
}

/** Unknown keys come as one issue; each is a fault at its own line. */
function faultsOf(entry: Entry, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'unrecognized_keys') return [faultAt(entry, issue.path, issue.message)];
  const messages = issue.message.split('\n');
  return issue.keys.map((key, index) => faultAt(entry, [...issue.path, key], messages[index] ?? issue.message));
}
