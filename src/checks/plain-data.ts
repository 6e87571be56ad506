import { isRecord } from '../lib/is-record.ts';
import type { Path } from './fault.ts';

/** A piece of text in plain data, and where it stands. */
export interface TextAt {
  readonly path: Path;
  readonly text: string;
}

/** The items of the list in a field; none if there is no such list. */
export function listAt(data: unknown, field: string): readonly unknown[] {
  const list = isRecord(data) ? data[field] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The ids of the items of the list in a field. */
export function idsAt(data: unknown, field: string): readonly string[] {
  return listAt(data, field).flatMap((item) => (isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : []));
}

/** Every string in plain data, in order. */
export function textsOf(data: unknown, path: Path = []): TextAt[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...path, index]));
  return isRecord(data) ? Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key])) : [];
}
