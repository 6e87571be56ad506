/** How many of the figures that decide for or against a technique (效果, 适用条件) somebody read in a source. */
export function countRead(figures: readonly { readonly kind: string; readonly checked: string }[]): {
  read: number;
  total: number;
} {
  const deciding = figures.filter(({ kind }) => kind === 'performance' || kind === 'applicability');
  return { read: deciding.filter(({ checked }) => checked !== 'none').length, total: deciding.length };
}
