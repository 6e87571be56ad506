import { fromChinese } from '../plan/numerals.ts';

const DIGITS = /^第?([1-4])\s?[-—–.]\s?(10|[1-9])条?$/u;
const CHINESE = /^第?([一二三四])(?:部分)?[、，]?\s?[（(]?(十|[一二三四五六七八九])[）)]?条?$/u;

/** The clause of the plan that a whole query names, `2-3`: typed as 2-3 or 二（三）. */
export function clauseNamed(query: string): string | undefined {
  const digits = DIGITS.exec(query);
  if (digits) return `${digits[1]}-${digits[2]}`;
  const chinese = CHINESE.exec(query);
  return chinese ? `${fromChinese(chinese[1] ?? '')}-${fromChinese(chinese[2] ?? '')}` : undefined;
}
