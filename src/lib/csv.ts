import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | undefined;

/**
 * Rows as CSV that Excel and WPS open in Chinese: UTF-8 with a byte order mark, CRLF, text in quotes. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, quoted_string: true, record_delimiter: 'windows' },
  );
}
