import type { CollectionEntry } from 'astro:content';
import { checkedLabels } from '../lib/checked.ts';
import { formatCitation } from '../lib/citation.ts';
import type { Cell } from '../lib/csv.ts';
import type { WorkbookSheet } from '../lib/workbook.ts';
import { listEntries, requireEntry } from './entries.ts';
import { evidenceGrader } from './evidence.ts';
import { figureKinds } from './figures.ts';
import { requireSource, workTypes } from './sources.ts';

type Technique = CollectionEntry<'techniques'>;

/** A column of a table for spreadsheets: heading, what stands in it, how it is filled. */
interface Column<Row> {
  readonly title: string;
  readonly meaning: string;
  readonly cell: (row: Row) => Cell;
}

/** A table for spreadsheets, published as CSV and as a sheet of the workbook. */
export interface Table {
  /** File name. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly meaning: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

const WIDEST = 60;

/** The catalogue as tables: one row a technique, one a figure, one a fit condition, one a step of a train, one a work. */
export async function listTables(): Promise<Table[]> {
  return [
    await techniqueTable(),
    await figureTable(),
    await fitTable(),
    await trainTable(),
    await standardTable(),
    await sourceTable(),
  ];
}

/** What each column of each table means. */
export function dictionaryOf(tables: readonly Table[]): Table {
  return table(
    'dictionary',
    '数据字典',
    tables.flatMap(({ title, columns }) => columns.map((column) => ({ table: title, ...column }))),
    [
      { title: '表', meaning: '列所在的表', cell: (row) => row.table },
      { title: '列', meaning: '列名', cell: (row) => row.title },
      { title: '含义', meaning: '列里写的是什么', cell: (row) => row.meaning },
    ],
  );
}

export function sheetOf({ title, columns, rows }: Table): WorkbookSheet {
  const widths = columns.map((column, index) => {
    const lengths = [column.title, ...rows.map((row) => row[index])].map((cell) => String(cell ?? '').length * 1.8);
    return Math.min(WIDEST, Math.ceil(Math.max(...lengths)) + 2);
  });
  return { name: title, header: columns.map((column) => column.title), rows, widths };
}

function table<Row>(name: string, title: string, rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return { name, title, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

async function techniqueTable(): Promise<Table> {
  const gradeOf = await evidenceGrader();
  const cases = await listEntries('cases');
  const terms = {
    media: await requireEntry('media'),
    pollutants: await requireEntry('pollutants'),
    industries: await requireEntry('industries'),
    settings: await requireEntry('settings'),
  };
  const titles = (field: keyof typeof terms) => (entry: Technique) =>
    entry.data[field].map((id) => terms[field](id).data.title).join('、');
  return table('techniques', '技术', await listEntries('techniques'), [
    { title: '编号', meaning: '技术的id，也是网址的最后一段，不会改变', cell: ({ id }) => id },
    { title: '名称', meaning: '技术名称', cell: ({ data }) => data.title },
    { title: '摘要', meaning: '一句话的结论', cell: ({ data }) => data.summary },
    { title: '别名', meaning: '俗名、简称，以顿号分开', cell: ({ data }) => data.aliases.join('、') },
    {
      title: '方面',
      meaning: '行动计划第二部分的第几项，1到10，第一个是主要的',
      cell: ({ data }) => data.areas.join('、'),
    },
    { title: '目录类别', meaning: '推荐、观察、限制、淘汰', cell: ({ data }) => data.class },
    { title: '成熟度', meaning: '试验、示范、推广、成熟', cell: ({ data }) => data.maturity },
    { title: '介质', meaning: '作用于哪些介质', cell: titles('media') },
    { title: '污染物', meaning: '对付哪些污染物', cell: titles('pollutants') },
    { title: '行业', meaning: '用在哪些行业', cell: titles('industries') },
    { title: '场所', meaning: '用在哪些场所', cell: titles('settings') },
    { title: '服务对象', meaning: '园区、乡镇、企业', cell: ({ data }) => data.served.join('、') },
    { title: '运维负担', meaning: '轻、中、重，规则见“关于本站”', cell: ({ data }) => data.upkeep.level },
    {
      title: '证据等级',
      meaning: '1到4，由效果数字的来源数、规模、独立性算出',
      cell: ({ data }) => gradeOf(data.figures),
    },
    {
      title: '江苏实例',
      meaning: '本站收录的江苏案例数',
      cell: ({ id }) => cases.filter(({ data }) => data.province === '江苏' && data.techniques.includes(id)).length,
    },
    { title: '什么时候不该用', meaning: '限制条件，以分号分开', cell: ({ data }) => data.limits.join('；') },
    { title: '核对日期', meaning: '最近一次核对', cell: ({ data }) => data.reviewed },
    { title: '下次复核', meaning: '过了这一天，用之前先核对来源', cell: ({ data }) => data.nextReview },
  ]);
}

async function figureTable(): Promise<Table> {
  const sourceOf = await requireSource();
  const rows = (await listEntries('techniques')).flatMap(({ id, data }) =>
    data.figures.map((figure) => ({ technique: id, figure })),
  );
  return table('figures', '数字', rows, [
    { title: '技术编号', meaning: '属于哪项技术', cell: ({ technique }) => technique },
    { title: '数字编号', meaning: '在该技术页上的id，网址是技术页加#fig-编号', cell: ({ figure }) => figure.id },
    {
      title: '类别',
      meaning: '效果、适用条件、费用、运行、应用规模、背景',
      cell: ({ figure }) => figureKinds[figure.kind],
    },
    { title: '指标', meaning: '量的是什么', cell: ({ figure }) => figure.quantity },
    { title: '下限', meaning: '空着是没有下限；与上限相同是单个数值', cell: ({ figure }) => figure.min },
    { title: '上限', meaning: '空着是没有上限', cell: ({ figure }) => figure.max },
    {
      title: '不含端点',
      meaning: '写“是”的，只有一端且不含该值（大于、小于）',
      cell: ({ figure }) => (figure.strict ? '是' : undefined),
    },
    { title: '单位', meaning: '数值的单位', cell: ({ figure }) => figure.unit },
    {
      title: '口径',
      meaning: '实测、设计、规范限值、模拟计算、官方发布、统计、报道、申报、文献综述',
      cell: ({ figure }) => figure.basis,
    },
    { title: '条件', meaning: '进口、时间、温度、样本等', cell: ({ figure }) => figure.condition },
    { title: '规模', meaning: '小试、盆栽、中试、工程', cell: ({ figure }) => figure.scale },
    { title: '年份', meaning: '数据或发表的年份', cell: ({ figure }) => figure.year },
    { title: '地点', meaning: '在哪里', cell: ({ figure }) => figure.place },
    { title: '来源编号', meaning: '来源表或标准表里的编号', cell: ({ figure }) => figure.source },
    { title: '来源', meaning: '著录全文', cell: ({ figure }) => sourceOf(figure.source).citation },
    { title: '出处位置', meaning: '条、表、页', cell: ({ figure }) => figure.locator },
    { title: '核对', meaning: '已核原文、转引待核对、待核对', cell: ({ figure }) => checkedLabels[figure.checked] },
  ]);
}

async function fitTable(): Promise<Table> {
  const sourceOf = await requireSource();
  const requireScene = await requireEntry('scenes');
  const rows = (await listEntries('techniques')).flatMap(({ id, data }) =>
    data.fit.map((rule) => {
      const { data: scene } = requireScene(rule.scene);
      return { technique: id, rule, scene, input: scene.inputs.find((input) => input.id === rule.input) };
    }),
  );
  return table('fit', '选用条件', rows, [
    { title: '技术编号', meaning: '属于哪项技术', cell: ({ technique }) => technique },
    { title: '场景', meaning: '在哪个选用场景里', cell: ({ scene }) => scene.title },
    { title: '条件', meaning: '看哪一项数据', cell: ({ input }) => input?.name },
    { title: '宜不低于', meaning: '推荐区间的下限', cell: ({ rule }) => rule.preferred?.min },
    { title: '宜不高于', meaning: '推荐区间的上限', cell: ({ rule }) => rule.preferred?.max },
    { title: '不低于', meaning: '可用区间的下限', cell: ({ rule }) => rule.acceptable?.min },
    { title: '不高于', meaning: '可用区间的上限', cell: ({ rule }) => rule.acceptable?.max },
    { title: '单位', meaning: '区间的单位', cell: ({ rule }) => rule.unit },
    {
      title: '可接受的选项',
      meaning: '条件是选项时，哪几项合用',
      cell: ({ rule, input }) =>
        input?.type === 'choice'
          ? input.choices
              .filter(({ id }) => rule.accepts?.includes(id))
              .map(({ name }) => name)
              .join('、')
          : undefined,
    },
    { title: '超出时', meaning: '有条件或不建议', cell: ({ rule }) => rule.outside },
    { title: '理由', meaning: '为什么', cell: ({ rule }) => rule.reason },
    { title: '来源', meaning: '著录全文', cell: ({ rule }) => sourceOf(rule.source).citation },
    { title: '出处位置', meaning: '条、表、页', cell: ({ rule }) => rule.locator },
    { title: '核对', meaning: '已核原文、转引待核对、待核对', cell: ({ rule }) => checkedLabels[rule.checked] },
  ]);
}

async function trainTable(): Promise<Table> {
  const requireTechnique = await requireEntry('techniques');
  const rows = (await listEntries('trains')).flatMap(({ id, data }) =>
    data.steps.map((step, index) => ({ id, title: data.title, step, number: index + 1 })),
  );
  return table('trains', '组合工艺', rows, [
    { title: '编号', meaning: '组合工艺的id', cell: ({ id }) => id },
    { title: '名称', meaning: '组合工艺名称', cell: ({ title }) => title },
    { title: '第几步', meaning: '物料经过的次序', cell: ({ number }) => number },
    { title: '作用', meaning: '源头、收集、预处理、主体、深度、残渣、监测', cell: ({ step }) => step.role },
    {
      title: '单元',
      meaning: '技术或单元的名称',
      cell: ({ step }) => (step.technique === undefined ? step.name : requireTechnique(step.technique).data.title),
    },
    { title: '技术编号', meaning: '有技术页的写编号', cell: ({ step }) => step.technique },
  ]);
}

async function standardTable(): Promise<Table> {
  return table('standards', '标准', await listEntries('standards'), [
    { title: '编号', meaning: '标准的id', cell: ({ id }) => id },
    { title: '标准号', meaning: '写到年份', cell: ({ data }) => data.code },
    { title: '名称', meaning: '标准名称', cell: ({ data }) => data.title },
    { title: '管什么', meaning: '一句话', cell: ({ data }) => data.scope },
    { title: '实施日期', meaning: '空着是没有核实', cell: ({ data }) => data.effective },
    { title: '效力', meaning: '空着是没有核实', cell: ({ data }) => data.status },
    { title: '被谁替代', meaning: '标准表里的编号', cell: ({ data }) => data.replacedBy },
  ]);
}

async function sourceTable(): Promise<Table> {
  return table('sources', '来源', await listEntries('sources'), [
    { title: '编号', meaning: '来源的id', cell: ({ id }) => id },
    { title: '类别', meaning: '论文、政策文件等', cell: ({ data }) => workTypes[data.type] },
    { title: '著录', meaning: '按GB/T 7714-2025', cell: ({ data }) => formatCitation(data) },
    { title: '年', meaning: '发表或发布的年份', cell: ({ data }) => data.year },
    { title: '网址', meaning: '出版者或发布机关自己的网址，空着是没有登记', cell: ({ data }) => data.address },
  ]);
}
