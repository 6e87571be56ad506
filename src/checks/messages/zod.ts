import { nearest } from '../../lib/nearest.ts';
import { z } from '../../schemas/zod.ts';

type Issue = z.core.$ZodRawIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: 'true或false',
  array: '一个列表，每项一行，以“- ”开头',
  object: '一组“键: 值”',
};

/**
 * Chinese messages for the issues that a schema leaves to zod. An unknown-keys issue gives one line for each key, in the
 * order of `issue.keys`.
 */
export function chineseMessage(issue: Issue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return missing(issue);
  if (issue.input === null) return '这一项是空的：填上内容，用不着就删去这一行';
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.inst)).join('\n');
    case 'invalid_value':
      return `“${String(issue.input)}”不在可选的写法里${choices(issue.values)}`;
    case 'too_small':
      return size(issue.origin, '至少', issue.inclusive === false ? '大于' : '不小于', issue.minimum);
    case 'too_big':
      return size(issue.origin, '最多', issue.inclusive === false ? '小于' : '不大于', issue.maximum);
    case 'invalid_union':
      return `写法不对：对照同类条目，检查${issue.discriminator ?? '这一项'}和其他各项`;
    default:
      return `格式不对：“${String(issue.input)}”`;
  }
}

function missing(issue: Issue): string {
  return issue.code === 'invalid_value' ? `缺少这一项${choices(issue.values)}` : '缺少这一项';
}

function wrongType(expected: string, input: unknown): string {
  const wanted = `应为${TYPES[expected] ?? expected}`;
  if (expected !== 'string') return `${wanted}，读到的是${nameOf(input)}`;
  if (typeof input === 'object' && !(input instanceof Date)) {
    return `${wanted}，读到的是${nameOf(input)}：文字里有“: ”，或以“[”“{”开头时，整段加单引号`;
  }
  return `${wanted}，读到的是${nameOf(input)}：加单引号`;
}

function nameOf(input: unknown): string {
  if (Array.isArray(input)) return '列表';
  if (input instanceof Date) return '日期';
  if (typeof input === 'object') return '一组“键: 值”';
  return typeof input === 'string' ? `文字“${input}”` : String(input);
}

function unknownKey(key: string, schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const meant = nearest(key, known);
  return meant ? `没有“${key}”这一项，是否想写“${meant}”？` : `没有“${key}”这一项，这里可写：${known.join('、')}`;
}

function choices(values: readonly unknown[]): string {
  return `，可写：${values.map(String).join('、')}`;
}

function size(origin: string, count: string, bound: string, limit: unknown): string {
  if (origin === 'string') return `${count}${String(limit)}个字`;
  if (origin === 'array') return `${count}${String(limit)}项`;
  return `应${bound}${String(limit)}`;
}
