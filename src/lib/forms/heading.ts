import type { FormColumn } from './form.ts';
import { writeFormula } from './formula.ts';

/** 流量（m³/s） */
export function headingOf({ title, unit }: FormColumn): string {
  return unit === undefined ? title : `${title}（${unit}）`;
}

/** What belongs in a column, or how it is worked out. */
export function hintOf({ formula, hint }: FormColumn, columns: readonly FormColumn[]): string {
  if (formula === undefined) return hint ?? '';
  const nameOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id;
  const words = writeFormula(formula, nameOf)
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll('-', '－')
    .replaceAll(' ', '');
  return hint === undefined ? `＝${words}` : `＝${words}；${hint}`;
}
