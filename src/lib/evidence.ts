/** What the grade looks at: one performance figure of a technique. */
export interface EvidenceFigure {
  readonly kind: string;
  readonly basis: string;
  readonly scale?: string | undefined;
  readonly source: string;
  readonly checked: string;
}

export type EvidenceGrade = 1 | 2 | 3 | 4;

/** The published rule of each grade, weakest first. */
export const evidenceRules: Readonly<Record<EvidenceGrade, string>> = {
  1: '没有读过的实测效果数据，只有规范、设计值、报道或未核对的数字。',
  2: '至少一个读过的来源报告了实测效果，规模不限。',
  3: '至少两个读过的来源各自报告了实测效果，其中至少一个是工程规模。',
  4: '至少三个读过的来源各自报告了实测效果，其中至少两个是工程规模。',
};

/**
 * Grades the evidence for what a technique does: measured performance figures count once a source, and only where
 * somebody read the source or a text that quotes it.
 */
export function gradeEvidence(figures: readonly EvidenceFigure[]): EvidenceGrade {
  const measured = figures.filter(
    ({ kind, basis, checked }) => kind === 'performance' && basis === '实测' && checked !== 'none',
  );
  const sources = new Set(measured.map(({ source }) => source)).size;
  const fullScale = new Set(measured.filter(({ scale }) => scale === '工程').map(({ source }) => source)).size;
  if (sources >= 3 && fullScale >= 2) return 4;
  if (sources >= 2 && fullScale >= 1) return 3;
  return sources >= 1 ? 2 : 1;
}
