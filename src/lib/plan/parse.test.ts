import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauses } from './clauses.ts';
import { parsePlan } from './parse.ts';

const DOCUMENT = `
甲厅文件 乙厅文件
甲发〔2022〕1号
关于印发计划的通知
各单位：
请执行。
（此件公开发布）
计划
前言。
一、目标
目标一句。
二、内容
引言。
（一）甲
甲的内容。
(二) 乙
乙的内容。
一村一人。派人到村。
再派一次。
附件：名单
附件
名单
组 长：王 某 甲厅厅长
成 员：各处负责人。
办公室设在甲厅。
`;

const parse = (text: string) => parsePlan(text, []);
const refused = (found: string, put: string, message: string) =>
  assert.throws(() => parse(DOCUMENT.replace(found, put)), { message });

test('the elements around the body', () => {
  const plan = parse(DOCUMENT);
  assert.deepEqual(plan.issuers, ['甲厅', '乙厅']);
  assert.equal(plan.number, '甲发〔2022〕1号');
  assert.equal(plan.notice.title.text, '关于印发计划的通知');
  assert.equal(plan.notice.note.text, '（此件公开发布）');
  assert.equal(plan.attachment.text, '附件：名单');
  assert.equal(plan.annex.title.text, '名单');
});

test('a part keeps its introduction, an item its label as printed', () => {
  const [, part] = parse(DOCUMENT).parts;
  assert.deepEqual(part?.paragraphs, [{ anchor: 'p6', text: '引言。', errata: [] }]);
  assert.deepEqual(
    part?.items.map(({ id, label, title }) => [id, label, title.text]),
    [
      ['2-1', '（一）', '甲'],
      ['2-2', '(二)', '乙'],
    ],
  );
});

test('a run-in heading opens a sub-item, which also takes the paragraphs after it', () => {
  const clause = clauses(parse(DOCUMENT)).at(-1);
  assert.deepEqual(clause?.subItems, [
    {
      id: '2-2-1',
      title: '一村一人',
      paragraphs: [
        { anchor: 'p9', text: '派人到村。', errata: [] },
        { anchor: 'p10', text: '再派一次。', errata: [] },
      ],
    },
  ]);
  assert.deepEqual(clause?.anchors, ['p8', 'p9', 'p10']);
});

test('alignment spaces in the annex do not hide role or post', () => {
  const { groups, paragraphs } = parse(DOCUMENT).annex;
  assert.deepEqual(
    groups.map(({ role, lines }) => [role, lines.map(({ person }) => person)]),
    [
      ['组 长', [{ name: '王 某', post: '甲厅厅长' }]],
      ['成 员', [undefined]],
    ],
  );
  assert.deepEqual(
    paragraphs.map(({ text }) => text),
    ['办公室设在甲厅。'],
  );
});

test('refused: gaps and repetitions, with the place', () => {
  refused('二、内容', '三、内容', '第12行：读到“三、内容”，编号应为“二、”');
  refused('二、内容', '一、内容', '第12行：读到“一、内容”，编号应为“二、”');
  refused('(二) 乙', '(三) 乙', '第16行：读到“(三) 乙”，编号应为“（二）”');
  refused('(二) 乙', '（一）乙', '第16行：读到“（一）乙”，编号应为“（二）”');
  refused('（一）甲', '（二）甲', '第14行：读到“（二）甲”，编号应为“（一）”\n第16行：读到“(二) 乙”，编号应为“（三）”');
  refused('（一）甲', '（一十）甲', '第14行：读到“（一十）甲”，编号应为“（一）”');
  refused('一、目标', '（一）目标', '第10行：读到“（一）目标”，编号应为“一、”\n第12行：读到“二、内容”，编号应为“一、”');
});

test('refused: a missing element, with the place', () => {
  refused('甲厅文件 乙厅文件\n', '', '第2行：读到“甲发〔2022〕1号”，应为发文机关标志（……文件）');
  refused('甲发〔2022〕1号\n', '', '第3行：读到“关于印发计划的通知”，应为发文字号（……〔年份〕……号）');
  refused('各单位：\n', '', '第5行：读到“请执行。”，应为主送机关（……：）');
  refused('（此件公开发布）', '', '文末：应为公开说明（……），但文本已结束');
  refused('附件：名单\n', '', '文末：应为附件说明（附件：……），但文本已结束');
  refused('\n附件\n', '\n', '第21行：读到“名单”，应为附件标志（附件）');
});
