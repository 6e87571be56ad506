import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EvidenceFigure, type EvidenceWork, gradeEvidence } from './evidence.ts';

function measured(source: string, scale?: string, checked = 'original'): EvidenceFigure {
  return { kind: 'performance', basis: '实测', source, scale, checked };
}

/** Every work is a paper by an author of its own, except those given. */
function grade(figures: readonly EvidenceFigure[], works: Readonly<Record<string, Partial<EvidenceWork>>> = {}) {
  return gradeEvidence(figures, (id) => ({ type: 'paper', authors: [`${id}的作者`], ...works[id] }));
}

const three = [measured('a', '工程'), measured('b', '工程'), measured('c')];

test('grades rise with independent measured sources and full scale', () => {
  assert.equal(grade([]), 1);
  assert.equal(grade([measured('a')]), 2);
  assert.equal(grade([measured('a'), measured('b')]), 2);
  assert.equal(grade([measured('a', '工程'), measured('b', '小试')]), 3);
  assert.equal(grade(three), 4);
});

test('many figures of one source are one witness', () => {
  assert.equal(grade([measured('a', '工程'), measured('a', '工程'), measured('a', '工程')]), 2);
});

test('works that share an author, directly or through a third, are one witness', () => {
  assert.equal(grade(three, { a: { authors: ['甲', '乙'] }, b: { authors: ['乙', '丙'] } }), 3);
  assert.equal(grade(three, { a: { authors: ['甲'] }, b: { authors: ['甲', '丙'] }, c: { authors: ['丙'] } }), 2);
});

test('works without authors are one witness where issuer or journal is the same', () => {
  const nameless = { authors: [], container: '环境工程学报' };
  assert.equal(grade(three, { a: nameless, b: nameless, c: nameless }), 2);
  assert.equal(
    grade(three, { a: nameless, b: { authors: [], issuer: '某院' }, c: { authors: [], issuer: '某所' } }),
    4,
  );
});

test('a survey of existing plants is a witness, news and policy are none', () => {
  assert.equal(grade([{ ...measured('a', '工程'), basis: '统计' }]), 2);
  assert.equal(grade(three, { a: { type: 'news' }, b: { type: 'policy' }, c: { type: 'web' } }), 1);
});

test('what nobody read, what was designed and what is context does not count', () => {
  assert.equal(grade([measured('a', '工程', 'none')]), 1);
  assert.equal(
    grade([
      { ...measured('a'), basis: '设计' },
      { ...measured('b'), kind: 'context' },
    ]),
    1,
  );
});
