import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { clauses } from './clauses.ts';
import { parsePlan } from './parse.ts';
import type { Erratum, Plan, PlanHeading, PlanParagraph } from './types.ts';

const read = (name: string) => readFileSync(new URL(`../../../content/plan/${name}`, import.meta.url), 'utf8');
const raw = read('plan.txt');
const errata = parse(read('errata.yaml')) as Erratum[];
const plan = parsePlan(raw, errata);

/** Everything that is printed, in reading order: nodes, and the fixed marks between them as strings. */
function reading({ issuers, number, notice, title, preamble, parts, attachment, annex }: Plan) {
  const nodes: (string | PlanHeading | PlanParagraph)[] = [
    issuers.map((issuer) => `${issuer}文件`).join(' '),
    number,
    notice.title,
    notice.salutation,
    ...notice.paragraphs,
    notice.note,
    title,
    ...preamble,
  ];
  for (const part of parts) {
    nodes.push(`${part.numeral}、`, part.title, ...part.paragraphs);
    for (const item of part.items) {
      nodes.push(item.label, item.title, ...item.paragraphs);
      for (const subItem of item.subItems) nodes.push(`${subItem.title}。`, ...subItem.paragraphs);
    }
  }
  nodes.push(attachment, '附件', annex.title);
  for (const group of annex.groups) nodes.push(`${group.role}：`, ...group.lines);
  return [...nodes, ...annex.paragraphs];
}

const nodes = reading(plan);
const printed = nodes.map((node) => (typeof node === 'string' ? node : node.text)).join('');
const paragraphs = nodes.filter((node) => typeof node !== 'string').filter((node) => 'anchor' in node);

test('21 clauses and the annex', () => {
  assert.deepEqual(
    clauses(plan).map(({ id, label, title }) => `${id} ${label} ${title.text}`),
    [
      '1 一 工作目标',
      '2-1 二（一） 绿色低碳转型发展',
      '2-2 二（二） 大气多污染物协同防控',
      '2-3 二（三） 流域污染防治与水生态保护修复',
      '2-4 二（四） “美丽海湾”建设与海洋生态保护修复',
      '2-5 二（五） 土壤与地下水污染协同控制',
      '2-6 二（六） 固体废物与新污染物全过程管控',
      '2-7 二（七） 农业面源及农村环境治理',
      '2-8 二（八） 生态修复与生物多样性保护',
      '2-9 二（九） 监督整改与应急处置',
      '2-10 二（十） 生态环境管理标准与政策',
      '3-1 三（一） 丰富科技服务载体',
      '3-2 三（二） “一市一策”驻点帮扶',
      '3-3 三（三） “一站点（断面）一方案”助力达标',
      '3-4 三（四） “一难一攻”集中攻关',
      '3-5 三（五） “帮扶挂钩结对”送服务下基层',
      '3-6 三（六） 科技培训与成果推介',
      '4-1 四（一） 加强组织领导',
      '4-2 四（二） 加强经费保障',
      '4-3 四（三） 加强监督调度',
      '4-4 四（四） 加强工作激励',
    ],
  );
  assert.deepEqual(
    plan.parts.map(({ title }) => title.text),
    ['工作目标', '帮扶内容', '科技服务模式', '保障措施'],
  );
  assert.equal(plan.annex.title.text, '科技服务协调工作领导小组成员名单');
});

test('issuers, number and the two titles', () => {
  assert.deepEqual(plan.issuers, ['江苏省生态环境厅', '江苏省科学技术厅']);
  assert.equal(plan.number, '苏环办〔2022〕247号');
  assert.equal(plan.notice.title.text, '关于印发《江苏省百园千镇万企生态环境科技帮扶行动计划（2022—2025年）》的通知');
  assert.equal(plan.title.text, '江苏省百园千镇万企生态环境科技帮扶行动计划（2022—2025年）');
});

test('三（五） has three sub-items, the annex four people', () => {
  const withSubItems = clauses(plan).filter(({ subItems }) => subItems.length > 0);
  assert.deepEqual(
    withSubItems.flatMap(({ subItems }) => subItems.map(({ id, title }) => `${id} ${title}`)),
    ['3-5-1 一园一帮扶', '3-5-2 一镇一挂钩', '3-5-3 结对企业'],
  );
  assert.deepEqual(
    plan.annex.groups.map(({ role, lines }) => [role, ...lines.map(({ person }) => person?.name)]),
    [
      ['组长', '王天琦', '王秦'],
      ['副组长', '于红霞', '夏冰'],
      ['成员', undefined],
    ],
  );
  assert.equal(plan.annex.groups[1]?.lines[1]?.person?.post, '省科学技术厅一级巡视员');
});

test('the printed text differs from the received one in the errata and in nothing else', () => {
  const applied: string[] = [];
  let [line, at, to] = [1, 0, 0];
  while (at < raw.length) {
    const erratum = errata.find(({ line: own, was }) => own === line && raw.startsWith(was, at));
    const was = erratum?.was ?? raw.charAt(at);
    const is = erratum?.is ?? was.replace('\n', '');
    assert.ok(printed.startsWith(is, to), `第${line}行：收到“${was}”，印出“${printed.slice(to, to + 20)}”`);
    if (erratum) applied.push(erratum.id);
    line += was.split('\n').length - 1;
    at += was.length;
    to += is.length;
  }
  assert.equal(to, printed.length);
  assert.deepEqual(applied.sort(), errata.flatMap(({ id, times = 1 }) => Array<string>(times).fill(id)).sort());
});

test('every erratum is shown at exactly one place', () => {
  const shown = nodes.flatMap((node) => (typeof node === 'string' ? [] : node.errata));
  assert.deepEqual([...shown].sort(), errata.map(({ id }) => id).sort());
});

test('no half-width punctuation, typesetting code or broken sentence is left', () => {
  assert.doesNotMatch(printed, /[,;:()_{}"']| and /);
  const body = clauses(plan).flatMap(({ paragraphs, subItems }) => [
    ...paragraphs,
    ...subItems.flatMap((subItem) => subItem.paragraphs),
  ]);
  const sentences = [...plan.notice.paragraphs, ...plan.preamble, ...body, ...plan.annex.paragraphs];
  for (const { anchor, text } of sentences) assert.match(text, /^[^\s，。、]\S*。$/, anchor);
});

test('anchors are p1, p2 … in reading order', () => {
  assert.deepEqual(
    paragraphs.map(({ anchor }) => anchor),
    paragraphs.map((_, index) => `p${index + 1}`),
  );
});
