import { z } from '../zod.ts';

/** One line of Chinese text; figures in it are written `<Fig id="…" />`. */
export const textSchema = z
  .string()
  .min(1, { error: '不能为空' })
  .refine((text) => text === text.trim() && !text.includes('\n'), { error: '应为一行文字，首尾不留空格' });

/** A sentence or two that stand under a title or in a search result: at most 90 characters. */
export const summarySchema = textSchema.max(90, { error: '摘要最多90字，先写结论' });

export const textListSchema = z.array(textSchema).min(1, { error: '至少写一条' });
