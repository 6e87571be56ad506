import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { itemsOf } from './library.ts';

const AREAS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What the site holds: entries an area, classes, schemes, conditions a scene, cases a city. */
export function coverageLedger(content: Content): Ledger {
  const techniques = itemsOf(content, 'techniques');
  const data = techniques.map((technique) => technique.data);
  const figures = data.flatMap((technique) => technique.figures);
  const count = <T>(list: readonly T[], is: (item: T) => boolean) => list.filter(is).length;
  const perArea = (list: readonly { readonly areas: readonly number[] }[]) =>
    AREAS.map((area) => `${area}：${count(list, ({ areas }) => areas.includes(area))}`).join('，');
  const cases = itemsOf(content, 'cases').map((one) => one.data);
  const problems = itemsOf(content, 'problems').map((one) => one.data);
  const perCity = itemsOf(content, 'regions').map(
    ({ id, data: region }) => `${region.title}${count(cases, ({ city }) => city === id)}`,
  );
  const perClass = ['推荐', '观察', '限制', '淘汰'].map((name) => `${name}${count(data, (one) => one.class === name)}`);
  const perScene = itemsOf(content, 'scenes').map(
    ({ id, data: scene }) => `${scene.title}${count(data, ({ fit }) => fit.some((rule) => rule.scene === id))}`,
  );
  return {
    title: '全站有什么',
    summary: `技术${techniques.length}项，数字${figures.length}个，组合工艺${itemsOf(content, 'trains').length}条，来源${itemsOf(content, 'sources').length}份，标准${itemsOf(content, 'standards').length}份`,
    rows: [
      `各方面的技术数：${perArea(data)}`,
      `案例${cases.length}个，各方面：${perArea(cases)}`,
      `问题${problems.length}个，各方面：${perArea(problems)}`,
      `指南${itemsOf(content, 'guides').length}篇，对应计划点名的${itemsOf(content, 'instruments').length}项；用表${itemsOf(content, 'templates').length}张`,
      `各市的案例：${perCity.join('，')}`,
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
