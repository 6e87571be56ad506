/** A number that the plan sets out to reach: 100家以上 of 工业园区. */
export interface PlanTarget {
  readonly amount: string;
  readonly what: string;
}

const TARGET = /(\d+[家个项场]以上)([^、，。]+?)(?=开展|[、，。])/g;

/** The targets that a paragraph of the plan states, in order, in its own words. */
export function readTargets(text: string): PlanTarget[] {
  return [...text.matchAll(TARGET)].map(([, amount = '', what = '']) => ({ amount, what }));
}
