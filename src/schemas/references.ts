import { isRecord } from '../lib/is-record.ts';
import { type ReferenceTarget, references } from './parts/reference.ts';
import { z } from './zod.ts';

/** An id in data, where it stands, and what it is the id of. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly target: ReferenceTarget;
}

/** Every reference that data holds, whether the rest of the data fits the schema or not. */
export function referencesIn(schema: z.core.$ZodType, data: unknown): Reference[] {
  return walk(schema, data, []);
}

function walk(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): Reference[] {
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
