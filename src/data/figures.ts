import { formatRange } from '../lib/range.ts';
import type { Figure } from '../schemas/parts/figure.ts';
import { viewCitation } from './sources.ts';
import type { FigureView, SourceView } from './views.ts';

/** Kinds in the order in which a page lists them. */
export const figureKinds: Readonly<Record<Figure['kind'], string>> = {
  performance: '效果',
  applicability: '适用条件',
  cost: '费用',
  operation: '运行',
  extent: '应用规模',
  context: '背景',
};

export function viewFigures(figures: readonly Figure[], sourceOf: (id: string) => SourceView): FigureView[] {
  const order = Object.keys(figureKinds);
  return [...figures]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((figure) => ({
      ...viewCitation(figure, sourceOf),
      id: figure.id,
      kind: figureKinds[figure.kind],
      quantity: figure.quantity,
      value: formatRange(figure),
      unit: figure.unit,
      basis: figure.basis,
      condition: describeCondition(figure),
    }));
}

/** Condition, scale, place and year in one line. */
export function describeCondition({
  condition,
  scale,
  place,
  year,
}: Pick<Figure, 'condition' | 'scale' | 'place' | 'year'>): string {
  return [condition, scale, place, year && `${year}年`].filter(Boolean).join('；');
}
