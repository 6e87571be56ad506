import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EvidenceFigure, gradeEvidence } from './evidence.ts';

function measured(source: string, scale?: string, checked = 'original'): EvidenceFigure {
  return { kind: 'performance', basis: '实测', source, scale, checked };
}

test('grades rise with independent measured sources and full scale', () => {
  assert.equal(gradeEvidence([]), 1);
  assert.equal(gradeEvidence([measured('a')]), 2);
  assert.equal(gradeEvidence([measured('a'), measured('b')]), 2);
  assert.equal(gradeEvidence([measured('a', '工程'), measured('b', '小试')]), 3);
  assert.equal(gradeEvidence([measured('a', '工程'), measured('b', '工程'), measured('c')]), 4);
});

test('many figures of one source are one witness', () => {
  assert.equal(gradeEvidence([measured('a', '工程'), measured('a', '工程'), measured('a', '工程')]), 2);
});

test('what nobody read, what was designed and what is context does not count', () => {
  assert.equal(gradeEvidence([measured('a', '工程', 'none')]), 1);
  assert.equal(
    gradeEvidence([
      { ...measured('a'), basis: '设计' },
      { ...measured('b'), kind: 'context' },
    ]),
    1,
  );
});
