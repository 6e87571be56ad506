import writeWorkbook from 'write-excel-file/node';
import type { Cell } from './csv.ts';
import { fixZip } from './fixed-zip.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** An XLSX workbook: a sheet each with its header row fixed. Texts are stored as texts, never as formulas. */
export async function formatWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = await writeWorkbook(
    sheets.map(({ name, header, rows, widths }) => ({
      sheet: name,
      data: [
        header.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell) => (cell === undefined || cell === '' ? null : cell))),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return fixZip(new Uint8Array(buffer));
}
