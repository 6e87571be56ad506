import { collectionTable } from '../schemas/collections.ts';
import { type Reference, referencesIn } from '../schemas/references.ts';
import type { Entry } from './entries.ts';

/** Every reference that an entry holds, whether the rest of its data fits the schema or not. */
export function referencesOf({ collection, data }: Entry): Reference[] {
  return referencesIn(collectionTable[collection].schema, data);
}
