import { z } from '../zod.ts';

/** What a reference may point to. `sources` includes the standards register: a standard is citable as it stands. */
export type ReferenceTarget =
  | 'cases'
  | 'clauses'
  | 'courses'
  | 'guides'
  | 'industries'
  | 'instruments'
  | 'lessons'
  | 'media'
  | 'pollutants'
  | 'problems'
  | 'regions'
  | 'scenes'
  | 'settings'
  | 'sources'
  | 'standards'
  | 'techniques'
  | 'templates';

/** Marks the schemas that hold a reference, so that the content check can find and resolve every one of them. */
export const references = z.registry<{ target: ReferenceTarget }>();

/** English kebab-case, the form of every id, file name and address. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(ID, { error: 'id只用小写英文、数字和连字符，例如rural-wetland' });

/** The id of an entry elsewhere; the content check resolves it. */
export function reference(target: ReferenceTarget) {
  return z.string().regex(ID, { error: '应填另一条目的id，例如rural-wetland' }).register(references, { target });
}
