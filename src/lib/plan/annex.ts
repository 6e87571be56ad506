import { heading, type LineReader } from './reader.ts';
import type { AnnexGroup, AnnexLine, PlanAnnex } from './types.ts';

const MARK = /^附件$/;
const ROLE = /^(?<role>[^，。：]{1,6})：(?<text>.+)$/;
const PERSON = /^(?<name>[^，。：]+)\s+(?<post>[^\s，。：]+)$/;

/** From the mark 附件 to the end: title, groups that open with a role, paragraphs. */
export function readAnnex(reader: LineReader): PlanAnnex {
  reader.take('附件标志（附件）', MARK);
  const title = heading(reader.take('附件标题', /./));
  const groups: AnnexGroup[] = [];
  while (reader.at(ROLE)) groups.push(readGroup(reader));
  return { title, groups, paragraphs: reader.paragraphs([]) };
}

function readGroup(reader: LineReader): AnnexGroup {
  const line = reader.take('名单', ROLE);
  const { role = '', text } = ROLE.exec(line.text)?.groups ?? {};
  const lines = [annexLine(reader.paragraph(line, text))];
  while (reader.at(PERSON)) lines.push(annexLine(reader.paragraph(reader.take('姓名和职务', PERSON))));
  return { role, lines };
}

function annexLine(paragraph: AnnexLine): AnnexLine {
  const { name, post } = PERSON.exec(paragraph.text)?.groups ?? {};
  return name !== undefined && post !== undefined ? { ...paragraph, person: { name, post } } : paragraph;
}
