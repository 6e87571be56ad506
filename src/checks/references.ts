import { collectionTable } from '../schemas/collections.ts';
import { type ReferenceTarget, references } from '../schemas/parts/reference.ts';
import { z } from '../schemas/zod.ts';
import type { Entry } from './entries.ts';
import type { Path } from './fault.ts';
import { isRecord } from './plain-data.ts';

/** An id in the data of an entry, and what it is the id of. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly target: ReferenceTarget;
}

/** Every reference that the data of an entry holds, whether the rest of the data fits the schema or not. */
export function referencesOf({ collection, data }: Entry): Reference[] {
  return walk(collectionTable[collection].schema, data, []);
}

function walk(schema: z.core.$ZodType, value: unknown, path: Path): Reference[] {
  const target = references.get(schema)?.target;
  if (target !== undefined) return typeof value === 'string' ? [{ path, id: value, target }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return walk(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodPipe) return walk(schema.out, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, index) => walk(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(schema.shape).flatMap(([key, field]) => walk(field, value[key], [...path, key]));
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidate) => z.safeParse(candidate, value).success);
    return option ? walk(option, value, path) : [];
  }
  return [];
}
