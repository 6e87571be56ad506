/** A query with what people who ask it want: 3 exactly that, 2 useful, 1 related. */
export interface JudgedQuery {
  readonly q: string;
  readonly kind: string;
  readonly pages: Readonly<Record<string, number>>;
}

export interface Quality {
  readonly ndcg: number;
  /** Whether the first hit is exactly what is wanted. */
  readonly success: number;
  readonly zero: number;
}

/** How many hits are judged. */
const DEPTH = 10;

/** Normalised discounted cumulative gain at 10 with gains 2^grade − 1 (Järvelin and Kekäläinen 2002). */
export function judge({ pages }: JudgedQuery, found: readonly string[]): Quality {
  const grades = found.slice(0, DEPTH).map((url) => pages[url] ?? 0);
  const ideal = Object.values(pages).sort((a, b) => b - a);
  return {
    ndcg: gainOf(grades) / gainOf(ideal.slice(0, DEPTH)),
    success: grades[0] === 3 ? 1 : 0,
    zero: found.length === 0 ? 1 : 0,
  };
}

export function meanOf(list: readonly Quality[]): Quality {
  const mean = (value: (one: Quality) => number) =>
    list.reduce((sum, one) => sum + value(one), 0) / Math.max(1, list.length);
  return { ndcg: mean(({ ndcg }) => ndcg), success: mean(({ success }) => success), zero: mean(({ zero }) => zero) };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
