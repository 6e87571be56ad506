import type { CorrectedLine, PlanHeading, PlanParagraph } from './types.ts';

/** Walks through the lines once and numbers the paragraphs as they are read. */
export interface LineReader {
  /** Whether there is a next line and it matches. */
  at(pattern: RegExp): boolean;
  /** The next line. Throws, naming the place, unless it matches `pattern`; `what` says in words what that is. */
  take(what: string, pattern: RegExp): CorrectedLine;
  paragraph(line: CorrectedLine, text?: string): PlanParagraph;
  /** All paragraphs before the next line that matches one of `stops`, or to the end. */
  paragraphs(stops: readonly RegExp[]): PlanParagraph[];
}

export function lineReader(lines: readonly CorrectedLine[]): LineReader {
  let next = 0;
  let anchors = 0;

  const at = (pattern: RegExp): boolean => {
    const line = lines[next];
    return line !== undefined && pattern.test(line.text);
  };

  const take = (what: string, pattern: RegExp): CorrectedLine => {
    const line = lines[next];
    if (line === undefined) throw new Error(`文末：应为${what}，但文本已结束`);
    if (!pattern.test(line.text)) throw new Error(`第${line.line}行：读到“${line.text.slice(0, 30)}”，应为${what}`);
    next += 1;
    return line;
  };

  const paragraph = (line: CorrectedLine, text = line.text): PlanParagraph => {
    anchors += 1;
    return { anchor: `p${anchors}`, text, errata: line.errata };
  };

  const paragraphs = (stops: readonly RegExp[]): PlanParagraph[] => {
    const read: PlanParagraph[] = [];
    while (next < lines.length && !stops.some(at)) read.push(paragraph(take('段落', /./)));
    return read;
  };

  return { at, take, paragraph, paragraphs };
}

export function heading(line: CorrectedLine, text = line.text): PlanHeading {
  return { text, errata: line.errata };
}
