import type { ReferenceTarget } from '../schemas/parts/reference.ts';

/** What editors call an entry of each kind. */
export const targetTitles: Readonly<Record<ReferenceTarget, string>> = {
  cases: '案例',
  clauses: '条文',
  courses: '课程',
  guides: '指南',
  industries: '行业',
  instruments: '计划点名的做法',
  lessons: '课',
  media: '介质',
  pollutants: '污染物',
  problems: '问题',
  regions: '设区市',
  scenes: '场景',
  settings: '场所',
  sources: '来源或标准',
  standards: '标准',
  techniques: '技术',
  templates: '用表',
};
