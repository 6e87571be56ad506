import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { byId } from '../lib/by-id.ts';

/** All entries of a collection, sorted by id: Astro promises no order. */
export async function listEntries<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries = await getCollection(name);
  return entries.sort(byId);
}

/**
 * Looks entries up by id.
 * @throws Error that names the collection and the id, where the content check would have named file and field.
 */
export async function requireEntry<Name extends CollectionKey>(
  name: Name,
): Promise<(id: string) => CollectionEntry<Name>> {
  const entries = new Map((await getCollection(name)).map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`content/的${name}里没有“${id}”，请运行npm run check查看是哪个文件引用了它`);
    return entry;
  };
}
