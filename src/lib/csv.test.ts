import assert from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert as check, constantFrom, property, string, tuple } from 'fast-check';
import { formatCsv } from './csv.ts';

/** Reads a table back as RFC 4180 says, without the library that wrote it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  const text = csv.replace(/^\uFEFF/, '');
  while (cell.lastIndex < text.length) {
    const [, quoted, bare = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table starts with a byte order mark and ends each row as Excel expects', () => {
  assert.equal(
    formatCsv([
      ['名称', '数值'],
      ['总磷', 0.2],
      ['空', undefined],
    ]),
    '\uFEFF"名称","数值"\r\n"总磷",0.2\r\n"空",\r\n',
  );
});

test('no cell begins as a formula does', () => {
  const dangerous = tuple(constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), string()).map((parts) =>
    parts.join(''),
  );
  check(
    property(dangerous, (text) => {
      const [[cell = ''] = []] = parse(formatCsv([[text]]));
      return cell === `'${text}`;
    }),
  );
});

test('every other text comes back as it was', () => {
  const harmless = string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
  check(
    property(array(harmless, { minLength: 1, maxLength: 4 }), (row) =>
      assert.deepEqual(parse(formatCsv([row])), [row]),
    ),
  );
});
