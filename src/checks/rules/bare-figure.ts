import { escapePattern } from '../../lib/regexp.ts';
import { dimensionOf, unitNames } from '../../lib/units.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Fault } from '../fault.ts';
import { type Passage, passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const CHECKED: readonly CollectionName[] = ['techniques', 'problems', 'guides', 'templates', 'lessons', 'guidance'];
/** Figures themselves, what people type, where a source says it; exercises and questions are declared fictional. */
const EXEMPT = ['figures', 'aliases', 'symptoms', 'asked', 'locator', 'exercise', 'quiz', 'unit'];
/** Counts and times are part of how people speak of work: 三级, 2次, 24 h. */
const SPOKEN = new Set([
  'duration',
  'calendar',
  'enterprises',
  'items',
  'persons',
  'households',
  'sets',
  'projects',
  'places',
  'occurrences',
  'kinds',
  'animals',
  'grade',
  'score',
  'multiple',
]);

/** Units by their Chinese names, which the list of units does not know. */
const SPELT_OUT = '毫克 微克 千克 公斤 吨 公里 千米 毫米 厘米 米 毫升 立方米 平方米 公顷 千瓦 摄氏度'.split(' ');

const UNITS = [...unitNames.filter((unit) => !SPOKEN.has(dimensionOf(unit) ?? '')), ...SPELT_OUT]
  .sort((a, b) => b.length - a.length)
  .map((unit) => escapePattern(unit))
  .join('|');
const QUANTITY = new RegExp(
  `(?<![\\w.-])\\d[\\d.,]*(?:\\s?[～~—-]\\s?\\d[\\d.,]*)?\\s?万?(?:${UNITS})(?![A-Za-z])`,
  'gu',
);

/** A sentence that multiplies or divides explains a formula. */
const CALCULATION = /[×÷]|乘以|除以/;

/** A quantity in prose that is not a figure with a source. */
export const bareFigure: Rule = {
  name: 'bare-figure',
  check: ({ entries }) =>
    entries
      .filter(({ collection }) => CHECKED.includes(collection))
      .flatMap(passagesOf)
      .filter(({ path = [] }) => !EXEMPT.some((field) => path.includes(field)))
      .flatMap(checkPassage),
};

function checkPassage({ text, path: _, ...place }: Passage): Fault[] {
  return text
    .split(/[。！？]/)
    .filter((sentence) => !CALCULATION.test(sentence))
    .flatMap((sentence) => sentence.match(QUANTITY) ?? [])
    .map((quantity) => ({ ...place, message: `“${quantity}”没有出处：写进figures，这里用<Fig id="…" />引用` }));
}
