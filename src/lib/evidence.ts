/** What the grade looks at: one performance figure of a technique. */
export interface EvidenceFigure {
  readonly kind: string;
  readonly basis: string;
  readonly scale?: string | undefined;
  readonly source: string;
  readonly checked: string;
}

/** What the grade looks at of a work: what kind it is and who wrote it. */
export interface EvidenceWork {
  readonly type: string;
  readonly authors: readonly string[];
  readonly issuer?: string | undefined;
  readonly container?: string | undefined;
}

export type EvidenceGrade = 1 | 2 | 3 | 4;

/** The published rule of each grade, weakest first. */
export const evidenceRules: Readonly<Record<EvidenceGrade, string>> = {
  1: '没有读过的实测效果数据，只有规范、设计值、报道或未核对的数字。',
  2: '至少一个读过的来源报告了实测效果，规模不限。',
  3: '至少两个读过、互相独立的来源各自报告了实测效果，其中至少一个是工程规模。',
  4: '至少三个读过、互相独立的来源各自报告了实测效果，其中至少两个是工程规模。',
};

/** Who only passes on what others measured, or speaks for itself. */
const NOT_WITNESSES = new Set(['news', 'web', 'policy', 'law']);

/**
 * Grades the evidence for what a technique does. A work is a witness where somebody read it (or a text that quotes it)
 * and it reports a measured effect, or one surveyed over existing plants. Works that share an author are one witness, and
 * so are works of one issuer or journal whose authors nobody found; news, web pages and policy are none.
 */
export function gradeEvidence(figures: readonly EvidenceFigure[], workOf: (id: string) => EvidenceWork): EvidenceGrade {
  const measured = figures.filter(
    ({ kind, basis, checked, source }) =>
      kind === 'performance' &&
      (basis === '实测' || basis === '统计') &&
      checked !== 'none' &&
      !NOT_WITNESSES.has(workOf(source).type),
  );
  const fullScale = measured.filter(({ scale }) => scale === '工程').map(({ source }) => source);
  const groups = independentGroups([...new Set(measured.map(({ source }) => source))], workOf);
  const large = groups.filter((group) => group.some((source) => fullScale.includes(source))).length;
  if (groups.length >= 3 && large >= 2) return 4;
  if (groups.length >= 2 && large >= 1) return 3;
  return groups.length >= 1 ? 2 : 1;
}

/** The works in groups: two that share somebody responsible, directly or through a third, are in one. */
function independentGroups(sources: readonly string[], workOf: (id: string) => EvidenceWork): string[][] {
  const responsible = new Map(sources.map((source) => [source, responsibleFor(workOf(source))]));
  return sources.reduce<string[][]>((groups, source) => {
    const names = responsible.get(source) ?? [];
    const sharing = groups.filter((group) =>
      group.some((other) => responsible.get(other)?.some((name) => names.includes(name))),
    );
    return [...groups.filter((group) => !sharing.includes(group)), [...sharing.flat(), source]];
  }, []);
}

function responsibleFor({ authors, issuer, container }: EvidenceWork): readonly string[] {
  return authors.length > 0 ? authors : [issuer ?? container ?? ''];
}
