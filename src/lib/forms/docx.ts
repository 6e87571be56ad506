import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { fixZip } from '../fixed-zip.ts';
import type { Form, FormBlock, FormColumn } from './form.ts';
import { headingOf, hintOf } from './heading.ts';

type Block<Kind extends FormBlock['kind']> = Extract<FormBlock, { kind: Kind }>;
type Child = Paragraph | Table;

/** Twentieths of a point: A4 and its margins, as Word counts. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 1247, right: 1247 };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
/** Half-points. */
const SIZE = { title: 36, heading: 26, text: 22, small: 18 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const HEADING_FONT = { ...FONT, eastAsia: '黑体' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** How much wider than the others the column with the names of the rows is. */
const FIRST = 1.7;
/** Room for a line of handwriting. */
const ROW = 420;

/** A Word document to fill in, on A4, in black and white. */
export async function formatFormDocument(form: Form): Promise<Uint8Array<ArrayBuffer>> {
  const section: ISectionOptions = {
    properties: { page: { size: A4, margin: MARGIN } },
    children: [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: [
          new TextRun({ text: form.title, font: HEADING_FONT, size: SIZE.title, bold: true, color: '000000' }),
        ],
      }),
      ...form.blocks.flatMap(writeBlock),
      ...form.footer.map((line) => paragraph(line, { size: SIZE.small, before: 60 })),
    ],
  };
  const document = new Document({
    creator: '江苏省生态环境科技帮扶知识库',
    title: form.title,
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [section],
  });
  return fixZip(new Uint8Array(await Packer.toBuffer(document)));
}

function writeBlock(block: FormBlock): Child[] {
  switch (block.kind) {
    case 'fields':
      return [...heading(block.title), writeFields(block)];
    case 'checks':
      return [...heading(block.title), writeChecks(block)];
    case 'table':
      return [...heading(block.title), writeTable(block)];
    case 'outline':
      return [...heading(block.title), ...block.sections.flatMap(writeSection)];
    case 'notes':
      return [...heading(block.title), ...block.lines.map((line) => paragraph(line))];
    case 'signatures':
      return [paragraph(block.roles.map((role) => `${role}：＿＿＿＿＿＿`).join('　　'), { before: 360 })];
  }
}

function writeFields({ fields }: Block<'fields'>): Table {
  return table(
    [0.34, 0.66],
    fields.map(({ label, hint }) => row([cell(label, hint), cell('')])),
  );
}

function writeChecks({ answers, items }: Block<'checks'>): Table {
  const ticks = answers.map(() => 0.08);
  const note = 0.2;
  return table(
    [0.06, 1 - 0.06 - note - ticks.length * 0.08, ...ticks, note],
    [
      headRow(['序', '内容', ...answers, '说明']),
      ...items.map(({ text, look }, index) =>
        row([cell(String(index + 1)), cell(text, look), ...answers.map(() => cell('□', undefined, true)), cell('')]),
      ),
    ],
  );
}

function writeTable({ columns, labels, rows }: Block<'table'>): Table {
  const names = labels ?? Array.from({ length: rows }, () => '');
  const empty = columns.slice(1).map(() => cell(''));
  return table(
    columns.map((_, index) => (index === 0 ? FIRST : 1) / (columns.length - 1 + FIRST)),
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => columnHead(column, columns)),
      }),
      ...names.map((name) => row([cell(name), ...empty])),
      ...(columns.some(({ total }) => total) ? [row([cell('合计'), ...empty])] : []),
    ],
  );
}

function columnHead(column: FormColumn, columns: readonly FormColumn[]): TableCell {
  return cell(headingOf(column), hintOf(column, columns) || undefined, false, true);
}

function writeSection({ heading: text, write }: Block<'outline'>['sections'][number]): Child[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 200, after: 80 },
      children: [new TextRun({ text, font: HEADING_FONT, size: SIZE.text, color: '000000' })],
    }),
    ...write.map((line) => paragraph(`［写］${line}`, { color: '606060' })),
    paragraph(''),
  ];
}

function heading(text: string | undefined): Paragraph[] {
  if (text === undefined) return [];
  const run = new TextRun({ text, font: HEADING_FONT, size: SIZE.heading, color: '000000' });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 280, after: 100 },
      children: [run],
    }),
  ];
}

function paragraph(text: string, look: { size?: number; before?: number; color?: string } = {}): Paragraph {
  const run = new TextRun({ text, ...(look.size && { size: look.size }), ...(look.color && { color: look.color }) });
  return new Paragraph({ spacing: { before: look.before ?? 40, after: 40, line: 320 }, children: [run] });
}

function table(shares: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * TEXT_WIDTH)),
    rows,
  });
}

function headRow(texts: readonly string[]): TableRow {
  return new TableRow({ tableHeader: true, children: texts.map((text) => cell(text, undefined, false, true)) });
}

function row(children: TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, height: { value: ROW, rule: 'atLeast' }, children });
}

/** @param hint small print under the text */
function cell(text: string, hint?: string, isCentred = false, isHead = false): TableCell {
  const alignment = isCentred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const lines = [
    new Paragraph({ alignment, children: [new TextRun({ text, size: 20, ...(isHead && { font: HEADING_FONT }) })] }),
    ...(hint === undefined
      ? []
      : [new Paragraph({ alignment, children: [new TextRun({ text: hint, size: SIZE.small, color: '606060' })] })]),
  ];
  return new TableCell({
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead && { shading: { fill: 'EEEEEE' } }),
    children: lines,
  });
}
