import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatBibtex } from './bibtex.ts';
import type { CitableWork } from './citation.ts';
import { formatRis } from './ris.ts';

const paper: CitableWork = {
  type: 'paper',
  title: 'Removal of 50% TN & TP {pilot}',
  authors: ['Bing Li', 'Rui Jia'],
  container: 'Water_Research',
  year: 2022,
  volume: '9',
  issue: '3',
  pages: '100-108',
  doi: '10.1000/x_y',
};

test('a paper in BibTeX: authors joined, commands escaped, pages with a dash of two', () => {
  assert.equal(
    formatBibtex('li-2022', paper),
    [
      '@article{li-2022,',
      '  title = {Removal of 50\\% TN \\& TP \\{pilot\\}},',
      '  author = {Bing Li and Rui Jia},',
      '  journal = {Water\\_Research},',
      '  year = {2022},',
      '  volume = {9},',
      '  number = {3},',
      '  pages = {100--108},',
      '  doi = {10.1000/x_y},',
      '}',
    ].join('\n'),
  );
});

test('a paper in RIS: one author a line, first and last page apart', () => {
  assert.equal(
    formatRis(paper),
    [
      'TY  - JOUR',
      'AU  - Bing Li',
      'AU  - Rui Jia',
      'TI  - Removal of 50% TN & TP {pilot}',
      'T2  - Water_Research',
      'PY  - 2022',
      'VL  - 9',
      'IS  - 3',
      'SP  - 100',
      'EP  - 108',
      'DO  - 10.1000/x_y',
      'ER  - ',
    ].join('\n'),
  );
});

test('a document of an office carries its number and issuer', () => {
  const policy: CitableWork = {
    type: 'policy',
    title: '方案',
    authors: [],
    issuer: '某厅',
    number: '某办〔2022〕1号',
    year: 2022,
  };
  assert.match(formatBibtex('x', policy), /^@misc\{x,[\s\S]*institution = \{某厅\}[\s\S]*number = \{某办〔2022〕1号\}/);
  assert.match(formatRis(policy), /^TY {2}- GOVDOC\n[\s\S]*PB {2}- 某厅[\s\S]*M1 {2}- 某办〔2022〕1号/);
});

test('a line break in a title does not begin a new tag', () => {
  assert.match(formatRis({ ...paper, title: '甲\nER  - ' }), /^TI {2}- 甲 ER - $/m);
});
