import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

const AREAS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What the catalogue holds: techniques an area, classes, schemes, trains, conditions a scene. */
export function coverageLedger(content: Content): Ledger {
  const techniques = itemsOf(content, 'techniques');
  const data = techniques.map((technique) => technique.data);
  const figures = data.flatMap((technique) => technique.figures);
  const count = <T>(list: readonly T[], is: (item: T) => boolean) => list.filter(is).length;
  const perArea = AREAS.map((area) => `${area}：${count(data, ({ areas }) => areas.includes(area))}`);
  const perClass = ['推荐', '观察', '限制', '淘汰'].map((name) => `${name}${count(data, (one) => one.class === name)}`);
  const perScene = itemsOf(content, 'scenes').map(
    ({ id, data: scene }) => `${scene.title}${count(data, ({ fit }) => fit.some((rule) => rule.scene === id))}`,
  );
  return {
    title: '目录有什么',
    summary: `技术${techniques.length}项，数字${figures.length}个，组合工艺${itemsOf(content, 'trains').length}条，来源${itemsOf(content, 'sources').length}份，标准${itemsOf(content, 'standards').length}份`,
    rows: [
      `各方面的技术数：${perArea.join('，')}`,
      `目录类别：${perClass.join('，')}`,
      `有流程图的：${formatShare(
        count(data, ({ scheme }) => scheme !== undefined),
        techniques.length,
      )}`,
      `有费用数字的：${formatShare(
        count(data, (one) => one.figures.some(({ kind }) => kind === 'cost')),
        techniques.length,
      )}`,
      `各场景有选用条件的技术数：${perScene.join('，')}`,
    ],
  };
}
