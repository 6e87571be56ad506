import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCitation, shortCitation } from './citation.ts';

const paper = {
  type: 'paper',
  title: '挥发性有机物污染控制方案的运行费用效能比较',
  authors: ['羌宁', '史天哲', '缪海超'],
  container: '环境科学',
  year: 2020,
  volume: '41',
  issue: '2',
  pages: '638-646',
  address: 'http://www.hjkx.ac.cn/hjkx/ch/html/20200214.htm',
};

test('a journal article', () => {
  assert.equal(
    formatCitation(paper),
    '羌宁，史天哲，缪海超. 挥发性有机物污染控制方案的运行费用效能比较[J/OL]. 环境科学，2020，41(2)：638-646. http://www.hjkx.ac.cn/hjkx/ch/html/20200214.htm.',
  );
  assert.equal(shortCitation(paper), '羌宁等，2020');
});

test('more than three authors end in 等, and in et al where the title is not Chinese', () => {
  assert.match(formatCitation({ ...paper, authors: ['甲', '乙', '丙', '丁'] }), /^甲，乙，丙，等\. /);
  const english = { type: 'report', title: 'Fact Sheet', authors: ['A', 'B', 'C', 'D'], year: 2003 };
  assert.equal(formatCitation(english), 'A, B, C, et al. Fact Sheet[R]. 2003.');
});

test('an official document stands under its issuer and number', () => {
  const document = {
    type: 'policy',
    title: '国家污染防治技术指导目录（2025年）',
    authors: [],
    issuer: '生态环境部',
    number: '环办科财函〔2025〕197号',
    year: 2025,
    issued: '2025-05-21',
  };
  assert.equal(
    formatCitation(document),
    '生态环境部. 国家污染防治技术指导目录（2025年）：环办科财函〔2025〕197号[Z]. （2025-05-21）.',
  );
  assert.equal(shortCitation(document), '环办科财函〔2025〕197号');
});

test('a standard stands under its number, with the dash of the printed form', () => {
  const standard = { type: 'standard', title: '地表水环境质量标准', authors: [], number: 'GB 3838-2002', year: 2002 };
  assert.equal(formatCitation(standard), 'GB 3838—2002 地表水环境质量标准[S]. 2002.');
});
