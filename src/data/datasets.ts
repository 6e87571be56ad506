import { countRead } from '../lib/read-share.ts';
import { apiCollections, apiSchemas } from './api.ts';
import { listEntries } from './entries.ts';
import type { DatasetView } from './views.ts';

const TITLES: Readonly<Record<string, string>> = {
  techniques: '技术',
  trains: '组合工艺',
  cases: '案例',
  problems: '问题',
  guides: '指南',
  templates: '用表',
  lessons: '课程的课',
  plan: '行动计划条文',
  guidance: '条文说明',
  errata: '计划文本的编者注',
  sources: '来源（含标准）',
  standards: '标准',
  scenes: '选用场景',
  glossary: '词汇',
  areas: '十个方面',
  courses: '课程',
  industries: '行业词表',
  instruments: '计划点名的做法',
  media: '介质词表',
  pollutants: '污染物词表',
  regions: '设区市',
  settings: '场所词表',
};

/** Every published collection with the number of its entries. */
export async function listDatasets(): Promise<DatasetView[]> {
  return Promise.all(
    Object.entries(apiCollections).map(async ([name, list]) => ({
      name,
      title: titleOf(name),
      count: (await list()).length,
      hasSchema: name in apiSchemas,
    })),
  );
}

/** Performance and applicability figures of the techniques, and how many of them somebody read. */
export async function countChecked(): Promise<{ total: number; read: number }> {
  return countRead((await listEntries('techniques')).flatMap(({ data }) => data.figures));
}

/** @throws Error for a collection without a title, because readers would see its English name. */
function titleOf(name: string): string {
  const title = TITLES[name];
  if (title === undefined) throw new Error(`数据集“${name}”没有中文名，请在src/data/datasets.ts补上`);
  return title;
}
