import type { Content } from '../checks/content.ts';
import { type CollectionName, collectionTable } from '../schemas/collections.ts';
import type { z } from '../schemas/zod.ts';

export type Data<Name extends CollectionName> = z.output<(typeof collectionTable)[Name]['schema']>;

export interface Item<Name extends CollectionName> {
  readonly id: string;
  readonly data: Data<Name>;
}

/** The entries of a collection as their schema types them; those that do not fit it are the content check's to report. */
export function itemsOf<Name extends CollectionName>({ entries }: Content, name: Name): Item<Name>[] {
  const { schema } = collectionTable[name];
  return entries
    .filter(({ collection }) => collection === name)
    .flatMap(({ id, data }) => {
      const result = schema.safeParse(data);
      // The schema of the name gives the data of the name, which TypeScript does not follow through the table.
      return result.success ? [{ id, data: result.data as Data<Name> }] : [];
    });
}
