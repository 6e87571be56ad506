import { splitInlineFigures } from './inline-figures.ts';

/**
 * A line of content as plain text, each `<Fig id="…" />` printed as value and unit.
 * @throws Error for a figure that is not among those given
 */
export function plainLine(
  line: string,
  figures: readonly { readonly id: string; readonly value: string; readonly unit: string }[],
): string {
  return splitInlineFigures(line)
    .map((part) => {
      if ('text' in part) return part.text;
      const figure = figures.find(({ id }) => id === part.figure);
      if (!figure) throw new Error(`没有figure“${part.figure}”：${line}`);
      return /^[%‰℃]/.test(figure.unit) || /^\p{sc=Han}/u.test(figure.unit)
        ? figure.value + figure.unit
        : `${figure.value} ${figure.unit}`;
    })
    .join('');
}
