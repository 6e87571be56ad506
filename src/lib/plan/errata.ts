import type { CorrectedLine, Erratum } from './types.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly erratum: Erratum;
}

/**
 * The lines of `raw` with all errata applied, blank lines left out.
 * Throws one error that lists every fault: a `was` not found or not found `times` times, overlapping errata, a repeated id,
 * a change marked doubtful or a correction that changes nothing.
 */
export function applyErrata(raw: string, errata: readonly Erratum[]): CorrectedLine[] {
  const edits = locate(raw, errata).sort((a, b) => a.start - b.start);
  const faults = [...errata.flatMap((erratum) => ownFaults(erratum, errata, edits)), ...overlaps(edits)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rewrite(raw, edits).filter(({ text }) => text.trim() !== '');
}

function locate(raw: string, errata: readonly Erratum[]): Edit[] {
  const lines = raw.split('\n');
  return errata.flatMap((erratum) => {
    const { line, was } = erratum;
    const text = lines[line - 1];
    if (text === undefined || was === '') return [];
    const offset = lines.slice(0, line - 1).reduce((length, { length: own }) => length + own + 1, 0);
    const edits: Edit[] = [];
    let start = raw.indexOf(was, offset);
    while (start >= 0 && start < offset + text.length) {
      edits.push({ start, end: start + was.length, erratum });
      start = raw.indexOf(was, start + was.length);
    }
    return edits;
  });
}

function ownFaults(erratum: Erratum, errata: readonly Erratum[], edits: readonly Edit[]): string[] {
  const { id, kind, was, is, times = 1 } = erratum;
  const found = edits.filter((edit) => edit.erratum === erratum).length;
  const faults: string[] = [];
  if (errata.find((other) => other.id === id) !== erratum) faults.push('id与前面的勘误重复');
  if (found !== times) faults.push(`原文“${was.replaceAll('\n', '⏎')}”应有${times}处，找到${found}处`);
  if (kind === 'doubtful' && is !== was) faults.push('存疑处只作标记，is应与was相同');
  if (kind !== 'doubtful' && is === was) faults.push('is与was相同，没有改动；只作标记的，kind应为doubtful');
  return faults.map((fault) => `${place(erratum)}：${fault}`);
}

function overlaps(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit, index) => {
    const previous = edits[index - 1];
    if (previous === undefined || previous.end <= edit.start) return [];
    return [`${place(edit.erratum)}：与${place(previous.erratum)}位置重叠`];
  });
}

function place({ id, line }: Erratum): string {
  return `勘误${id}（第${line}行）`;
}

function rewrite(raw: string, edits: readonly Edit[]): CorrectedLine[] {
  let current = { line: 1, text: '', errata: new Set<string>() };
  const lines = [current];
  let line = 1;
  const copy = (passage: string) => {
    const [first = '', ...others] = passage.split('\n');
    current.text += first;
    for (const text of others) {
      line += 1;
      current = { line, text, errata: new Set() };
      lines.push(current);
    }
  };
  let position = 0;
  for (const { start, end, erratum } of edits) {
    copy(raw.slice(position, start));
    current.text += erratum.is;
    current.errata.add(erratum.id);
    line += erratum.was.split('\n').length - 1;
    position = end;
  }
  copy(raw.slice(position));
  return lines.map(({ errata, ...rest }) => ({ ...rest, errata: [...errata] }));
}
