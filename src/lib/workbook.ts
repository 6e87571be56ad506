import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Cell } from './csv.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** The day that files inside carry, so that the same content gives the same bytes; ZIP knows no earlier one. */
const FIXED_DAY = new Date(1980, 0, 1);

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
  return zipSync(unzipSync(new Uint8Array(buffer)), { mtime: FIXED_DAY, level: 9 });
}
