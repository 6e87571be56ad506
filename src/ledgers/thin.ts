import { toString as textOf } from 'mdast-util-to-string';
import type { Content } from '../checks/content.ts';
import type { Ledger } from './ledger.ts';
import { type Data, itemsOf } from './library.ts';

/** Below these an entry passes the check but tells a reader little. */
const FEW_FIGURES = 6;
const FEW_SOURCES = 2;
const SHORT_BODY = 600;

/** Techniques that pass the check but lack what a reader would look for, those that lack most first. */
export function thinLedger(content: Content): Ledger {
  const lengths = new Map(
    content.entries.map(({ collection, id, body }) => [
      `${collection}/${id}`,
      body ? textOf(body.tree).replace(/\s/g, '').length : 0,
    ]),
  );
  const thin = itemsOf(content, 'techniques')
    .map(({ id, data }) => ({ id, lacks: lacksOf(data, lengths.get(`techniques/${id}`) ?? 0) }))
    .filter(({ lacks }) => lacks.length > 1)
    .sort((a, b) => b.lacks.length - a.lacks.length);
  return {
    title: '单薄的技术页（缺两样以上）',
    summary: `${thin.length}页`,
    rows: thin.map(({ id, lacks }) => `${id}：${lacks.join('，')}`),
  };
}

function lacksOf({ figures, scheme, standards }: Data<'techniques'>, length: number): string[] {
  const sources = new Set(figures.map(({ source }) => source)).size;
  const lacks: [isLacking: boolean, what: string][] = [
    [figures.length < FEW_FIGURES, `数字只有${figures.length}个`],
    [sources < FEW_SOURCES, '数字只出自一个来源'],
    [!figures.some(({ kind }) => kind === 'cost'), '没有费用'],
    [!figures.some(({ kind }) => kind === 'performance'), '没有效果数字'],
    [scheme === undefined, '没有流程图'],
    [standards.length === 0, '没有标准'],
    [length < SHORT_BODY, `正文${length}字`],
  ];
  return lacks.filter(([isLacking]) => isLacking).map(([, what]) => what);
}
