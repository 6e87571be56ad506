import { readAnnex } from './annex.ts';
import { applyErrata } from './errata.ts';
import { ITEM_HEADING, numberingFaults, PART_HEADING } from './numbering.ts';
import { heading, type LineReader, lineReader } from './reader.ts';
import type { Erratum, Plan, PlanItem, PlanNotice, PlanParagraph, PlanPart } from './types.ts';

const LETTERHEAD = /^\S+文件(\s+\S+文件)*$/;
const NUMBER = /^\S+〔\d{4}〕\d+号$/;
const SALUTATION = /：$/;
const NOTE = /^（.+）$/;
const ATTACHMENT = /^附件：/;
const BODY_STOPS = [PART_HEADING, ITEM_HEADING, ATTACHMENT];
/** A short sentence at the start of a paragraph that names what follows. */
const RUN_IN_HEADING = /^(?<title>[^。]{1,8})。(?<text>.+)$/;

/**
 * The corrected plan as a tree.
 * Throws if an erratum does not fit (see `applyErrata`), if the numbering of parts or items has a gap or a repetition,
 * or if an element of the document is missing. Messages name the line of `raw`, what was found and what was expected.
 */
export function parsePlan(raw: string, errata: readonly Erratum[]): Plan {
  const lines = applyErrata(raw, errata);
  const faults = numberingFaults(lines);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const reader = lineReader(lines);
  const letterhead = reader.take('发文机关标志（……文件）', LETTERHEAD).text;
  return {
    issuers: letterhead.split(/\s+/).map((mark) => mark.replace(/文件$/, '')),
    number: reader.take('发文字号（……〔年份〕……号）', NUMBER).text,
    notice: readNotice(reader),
    title: heading(reader.take('计划标题', /./)),
    preamble: reader.paragraphs(BODY_STOPS),
    parts: readParts(reader),
    attachment: reader.paragraph(reader.take('附件说明（附件：……）', ATTACHMENT)),
    annex: readAnnex(reader),
  };
}

function readNotice(reader: LineReader): PlanNotice {
  return {
    title: heading(reader.take('通知标题', /./)),
    salutation: reader.paragraph(reader.take('主送机关（……：）', SALUTATION)),
    paragraphs: reader.paragraphs([NOTE]),
    note: reader.paragraph(reader.take('公开说明（……）', NOTE)),
  };
}

function readParts(reader: LineReader): PlanPart[] {
  const parts: PlanPart[] = [];
  while (reader.at(PART_HEADING)) parts.push(readPart(reader, `${parts.length + 1}`));
  return parts;
}

function readPart(reader: LineReader, id: string): PlanPart {
  const line = reader.take('部分标题', PART_HEADING);
  const { numeral = '', title } = PART_HEADING.exec(line.text)?.groups ?? {};
  const paragraphs = reader.paragraphs(BODY_STOPS);
  const items: PlanItem[] = [];
  while (reader.at(ITEM_HEADING)) items.push(readItem(reader, `${id}-${items.length + 1}`));
  return { id, numeral, title: heading(line, title), paragraphs, items };
}

function readItem(reader: LineReader, id: string): PlanItem {
  const line = reader.take('条目标题', ITEM_HEADING);
  const { label = '', title } = ITEM_HEADING.exec(line.text)?.groups ?? {};
  const paragraphs: PlanParagraph[] = [];
  const subItems: { id: string; title: string; paragraphs: PlanParagraph[] }[] = [];
  for (const paragraph of reader.paragraphs(BODY_STOPS)) {
    const { title: runIn, text } = RUN_IN_HEADING.exec(paragraph.text)?.groups ?? {};
    if (runIn !== undefined && text !== undefined) {
      subItems.push({ id: `${id}-${subItems.length + 1}`, title: runIn, paragraphs: [{ ...paragraph, text }] });
    } else {
      (subItems.at(-1)?.paragraphs ?? paragraphs).push(paragraph);
    }
  }
  return { id, label, title: heading(line, title), paragraphs, subItems };
}
