const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Chinese numerals by value, 一 to 九十九; index 0 is empty. */
const NUMERALS = DIGITS.flatMap((_, tens) =>
  DIGITS.map((ones) => (tens === 0 ? ones : `${tens === 1 ? '' : DIGITS[tens]}十${ones}`)),
);

/** Undefined outside 1 to 99. */
export function toChinese(value: number): string | undefined {
  return NUMERALS[value] || undefined;
}

/** Undefined for anything but a numeral from 一 to 九十九. */
export function fromChinese(numeral: string): number | undefined {
  const value = NUMERALS.indexOf(numeral);
  return value > 0 ? value : undefined;
}
