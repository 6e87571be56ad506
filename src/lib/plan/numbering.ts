import { fromChinese, toChinese } from './numerals.ts';
import type { CorrectedLine } from './types.ts';

export const PART_HEADING = /^(?<numeral>[一二三四五六七八九十]+)、(?<title>.+)$/;
export const ITEM_HEADING = /^(?<label>[（(](?<numeral>[一二三四五六七八九十]+)[）)])\s*(?<title>.+)$/;

/** One message for each part or item heading whose number does not follow the one before it. */
export function numberingFaults(lines: readonly CorrectedLine[]): string[] {
  const faults: string[] = [];
  let part = 0;
  let item = 0;
  for (const { line, text } of lines) {
    const expect = (expected: string) => faults.push(`第${line}行：读到“${text}”，编号应为“${expected}”`);
    const partNumeral = PART_HEADING.exec(text)?.groups?.numeral;
    const itemNumeral = ITEM_HEADING.exec(text)?.groups?.numeral;
    if (partNumeral !== undefined) {
      const next = toChinese(part + 1);
      if (partNumeral !== next) expect(`${next}、`);
      part = fromChinese(partNumeral) ?? part + 1;
      item = 0;
    } else if (itemNumeral !== undefined && part === 0) {
      expect('一、');
    } else if (itemNumeral !== undefined) {
      const next = toChinese(item + 1);
      if (itemNumeral !== next) expect(`（${next}）`);
      item = fromChinese(itemNumeral) ?? item + 1;
    }
  }
  return faults;
}
