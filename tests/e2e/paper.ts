import type { Page } from '@playwright/test';

/** In points, as a PDF has them. */
export const A4 = [595, 842];

/** Width and height of every sheet of the printed page. */
export async function sheetSizes(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
}
