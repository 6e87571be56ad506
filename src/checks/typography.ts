import { FIGURE, NOT_PROSE } from './passages.ts';

/** A habit of typing, and how it is printed. */
export interface Habit {
  readonly pattern: RegExp;
  /** What is printed for what was found; `before` is the text up to it. */
  readonly right: (found: string, before: string) => string;
  readonly why: string;
  readonly isRange?: true;
}

/** A Latin letter, a digit, a unit sign or a figure: what stands beside 汉字 without a typed space. */
const WESTERN = `(?:(?!\\p{sc=Han})[\\p{L}\\p{N}%‰℃${FIGURE}])`;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

export const habits: readonly Habit[] = [
  {
    pattern: /(?<=\p{sc=Han})[,;:?!()]|[,;:?!()](?=\p{sc=Han})/gu,
    right: (sign) => FULL_WIDTH[sign] ?? sign,
    why: '汉字旁边用全角标点',
  },
  {
    pattern: new RegExp(`(?<=\\p{sc=Han}) +(?=${WESTERN})|(?<=${WESTERN}) +(?=\\p{sc=Han})`, 'gu'),
    right: () => '',
    why: '汉字和字母、数字之间不打空格',
  },
  { pattern: /[~〜]/g, right: () => '～', why: '起止之间用全角的“～”', isRange: true },
  {
    pattern: new RegExp(`(?<=[\\d%‰℃${FIGURE}])[-–](?=[\\d${FIGURE}])`, 'g'),
    right: () => '～',
    why: '起止之间用全角的“～”',
    isRange: true,
  },
  {
    pattern: /(?<![A-Za-z])[kchdN]?m[23](?![A-Za-z\d])/g,
    right: (unit) => unit.replace('2', '²').replace('3', '³'),
    why: '平方、立方用上标字符',
  },
  {
    pattern: /(?<![A-Z])(?:H2S|H2O2|H2O|CO2|SO2|SO3|NO2|NO3|N2O|NH3|CH4|O3|NOx|SOx|PM2\.5|PM10)(?![A-Z\d])/g,
    right: (formula) =>
      formula
        .replace(/(?<=[A-Z])\d+(?:\.\d)?/g, (digits) =>
          digits.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit),
        )
        .replace('x', 'ₓ'),
    why: '下标用下标字符',
  },
  { pattern: /(?<![A-Za-z])[uμ](?=[gmSL](?:\/|\b))/g, right: () => 'µ', why: '微的符号是“µ”' },
  { pattern: /°C/g, right: () => '℃', why: '温度单位是一个字符“℃”' },
  { pattern: /[<>]=/g, right: (sign) => (sign === '<=' ? '≤' : '≥'), why: '用数学符号' },
  { pattern: /[<>](?=\s?\d)/g, right: (sign) => (sign === '<' ? '＜' : '＞'), why: '小于、大于用全角符号' },
  { pattern: /"/g, right: (_, before) => (isOpen('"', before) ? '”' : '“'), why: '中文用弯引号' },
  {
    pattern: /'(?=\p{sc=Han})|(?<=\p{sc=Han})'/gu,
    right: (_, before) => (isOpen("'", before) ? '’' : '‘'),
    why: '中文用弯引号',
  },
  {
    pattern: /[０-９Ａ-Ｚａ-ｚ]+/g,
    right: (letters) => letters.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)),
    why: '字母和数字用半角',
  },
];

function isOpen(quote: string, before: string): boolean {
  return before.split(quote).length % 2 === 0;
}

/** Places in which hyphens and brackets stay as they are. */
const EXCEPTIONS = [
  /\d{4}-\d{2}(?:-\d{2})?/, // a day or a month
  /[A-Z]{2,}[A-Z\d/. ]*\d[\d.]*[-–—]\d{4}/, // the code of a standard
  /\b\d{2,7}-\d{2}-\d\b/, // a CAS number
  /\b0\d{2,3}-\d{7,8}\b/, // a telephone number
  /\/\([^()]*\)/, // a unit such as 元/(亩·a)
  /\]\([^)]*\)/, // the target of a link
];
const EXCEPTION = new RegExp(EXCEPTIONS.map(({ source }) => source).join('|'), 'g');

/** The text with its exceptions made unrecognizable, each character still in its place. */
export function maskExceptions(text: string): string {
  return text.replace(EXCEPTION, (exception) => NOT_PROSE.repeat(exception.length));
}
