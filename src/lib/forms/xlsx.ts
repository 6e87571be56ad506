import writeWorkbook, { type Feature, type Image } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { fixZip } from '../fixed-zip.ts';
import type { Form, FormBlock, FormColumn } from './form.ts';
import { columnsOf, writeFormula } from './formula.ts';
import { headingOf, hintOf } from './heading.ts';

type Table = Extract<FormBlock, { kind: 'table' }>;

/** A text, or a formula, which begins with `=`; and how it looks. */
interface Cell {
  readonly text: string;
  /** Of its row, in points; a program that opens the file would not measure wrapped text itself. */
  readonly height?: number;
  readonly look?: 'title' | 'heading' | 'hint' | 'box' | 'sum';
}

type Row = readonly (Cell | undefined)[];

interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Rows at the top that stay in sight. */
  readonly sticky: number;
  readonly widths: readonly number[];
}

/** Excel's limit, and the characters that it refuses. */
const LONGEST_NAME = 31;
const REFUSED = /[[\]:*?/\\]/g;

/** In points. */
const LINE_HEIGHT = 15;
const ROW_HEIGHT = 20;

const LOOKS = {
  title: { fontWeight: 'bold', fontSize: 14, height: 24 },
  heading: {
    fontWeight: 'bold',
    backgroundColor: '#e8efec',
    borderStyle: 'thin',
    wrap: true,
    alignVertical: 'center',
  },
  hint: { textColor: '#5a6461', fontStyle: 'italic', borderStyle: 'thin', wrap: true, alignVertical: 'top' },
  box: { borderStyle: 'thin', wrap: true, alignVertical: 'top' },
  sum: { fontWeight: 'bold', borderStyle: 'thin' },
} as const;

/** On paper a sheet is as wide as the page and as long as it needs. */
const fitToWidth: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [],
            'worksheet',
          ),
        transformElementAttributes: (name, attributes) =>
          name === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** A workbook to fill in: a sheet that explains, then one for each table, with its sums and its worked-out columns. */
export async function formatFormWorkbook(form: Form): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = layOut(form).map(({ name, rows, sticky, widths }) => ({
    sheet: name,
    data: rows.map((row) => row.map(writeCell)),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: sticky,
    orientation: 'landscape' as const,
  }));
  return fixZip(new Uint8Array(await writeWorkbook(sheets, { features: [fitToWidth] }).toBuffer()));
}

function writeCell(cell: Cell | undefined) {
  if (!cell) return null;
  const style = { ...(cell.look && LOOKS[cell.look]), ...(cell.height !== undefined && { height: cell.height }) };
  if (cell.text === '') return { ...style };
  return cell.text.startsWith('=')
    ? { type: 'Formula' as const, value: cell.text.slice(1), ...style }
    : { type: String, value: cell.text, ...style };
}

function layOut(form: Form): Sheet[] {
  const tables = form.blocks.filter((block) => block.kind === 'table');
  return [explain(form), ...tables.map((table, index) => layOutTable(table, index + 1))];
}

function explain({ title, blocks, footer }: Form): Sheet {
  const rows: Row[] = [[{ text: title, look: 'title' }], []];
  for (const block of blocks) {
    if (block.kind === 'notes') {
      if (block.title) rows.push([{ text: block.title, look: 'heading' }]);
      rows.push(...block.lines.map((text): Row => [{ text, look: 'box' }]), []);
    } else if (block.kind === 'fields') {
      rows.push([
        { text: block.title ?? '基本情况', look: 'heading' },
        { text: '填写', look: 'heading' },
      ]);
      rows.push(
        ...block.fields.map(
          ({ label, hint }): Row => [
            { text: hint ? `${label}（${hint}）` : label, look: 'box' },
            { text: '', look: 'box' },
          ],
        ),
      );
      rows.push([]);
    } else if (block.kind === 'checks') {
      rows.push([block.title, ...block.answers, '说明'].map((text) => ({ text, look: 'heading' as const })));
      rows.push(
        ...block.items.map(
          ({ text, look }): Row => [
            { text: look ? `${text}（${look}）` : text, look: 'box' },
            ...[...block.answers, ''].map((): Cell => ({ text: '', look: 'box' })),
          ],
        ),
      );
      rows.push([]);
    }
  }
  rows.push(...footer.map((text): Row => [{ text, look: 'hint' }]));
  return { name: '说明', rows, sticky: 0, widths: [60, 30, 12, 12, 20] };
}

function layOutTable({ title, columns, labels, rows }: Table, number: number): Sheet {
  const HEAD = 2;
  const widths = columns.map((column) => Math.max(12, Math.min(28, headingOf(column).length * 2.2)));
  const names = labels ?? Array.from({ length: rows }, () => '');
  const first = HEAD + 1;
  const last = HEAD + names.length;
  const body = names.map((label, index) =>
    columns.map(
      (column, position): Cell => ({
        text: position === 0 ? label : formulaAt(column, columns, first + index),
        look: 'box',
        height: ROW_HEIGHT,
      }),
    ),
  );
  const sums = columns.map(({ total }, position): Cell => {
    const letter = letterOf(position);
    if (total) return { text: `=SUM(${letter}${first}:${letter}${last})`, look: 'sum' };
    return { text: position === 0 ? '合计' : '', look: 'sum' };
  });
  return {
    name: `${number} ${title}`.replace(REFUSED, ' ').slice(0, LONGEST_NAME),
    rows: [
      asRow(columns.map(headingOf), widths, 'heading'),
      asRow(
        columns.map((column) => hintOf(column, columns)),
        widths,
        'hint',
      ),
      ...body,
      ...(columns.some(({ total }) => total) ? [sums] : []),
    ],
    sticky: HEAD,
    widths,
  };
}

/** A row as high as its longest text needs; a Chinese character is as wide as two letters. */
function asRow(texts: readonly string[], widths: readonly number[], look: 'heading' | 'hint'): Row {
  const lines = texts.map((text, index) => Math.ceil((text.length * 2.1) / (widths[index] ?? 12)));
  const height = LINE_HEIGHT * Math.max(1, ...lines);
  return texts.map((text) => ({ text, look, height }));
}

/** Empty until every cell that it needs is filled in, so that a sheet without data shows no zeros. */
function formulaAt({ formula }: FormColumn, columns: readonly FormColumn[], row: number): string {
  if (formula === undefined) return '';
  const cellOf = (id: string) => `${letterOf(columns.findIndex((column) => column.id === id))}${row}`;
  const needed = columnsOf(formula).map(cellOf);
  return `=IF(COUNT(${needed.join(',')})<${needed.length},"",${writeFormula(formula, cellOf)})`;
}

/** A, B …; a form has at most twelve columns. */
function letterOf(position: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + position);
}
