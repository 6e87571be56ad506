import { basename } from 'node:path/posix';
import type { Nodes } from 'mdast';
import { isRecord } from '../lib/is-record.ts';
import { type CollectionName, collectionTable } from '../schemas/collections.ts';
import { type Body, parseBody } from './body.ts';
import { type Fault, formatPath, type Path } from './fault.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** One page, record or item of a register. */
export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  /** Its fields as plain values; `undefined` if they cannot be read. */
  readonly data: unknown;
  readonly lineOf: YamlSource['lineOf'];
  /** The text of a page. */
  readonly body?: Body;
}

/** What a file holds, and why some of it cannot be read. */
interface ReadFile {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** Frontmatter between two lines `---`, then the text. */
const PAGE = /^\uFEFF?---[ \t]*\r?\n(?<frontmatter>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n(?<text>[\s\S]*))?$/;

/** The fault of a field of an entry; an empty path is the entry as a whole. */
export function faultAt({ file, lineOf }: Entry, path: Path, message: string): Fault {
  return { file, line: lineOf(path), field: formatPath(path), message };
}

/** The fault of a node of an entry's text. */
export function faultAtNode({ file }: Entry, { position }: Nodes, message: string): Fault {
  return { file, line: position?.start.line ?? 1, message };
}

/** Whether the file is an entry of the collection, or the register that holds them all. */
export function belongsTo(collection: CollectionName, file: string): boolean {
  const { kind, path } = collectionTable[collection];
  if (kind === 'register') return file === path;
  const name = file.startsWith(`${path}/`) ? file.slice(path.length + 1) : '/';
  return !name.startsWith('_') && !name.includes('/') && name.endsWith(kind === 'pages' ? '.mdx' : '.yaml');
}

export function readEntries(collection: CollectionName, file: string, text: string): ReadFile {
  const { kind } = collectionTable[collection];
  if (kind === 'pages') return readPage(collection, file, text);
  return kind === 'records' ? readRecord(collection, file, text) : readRegister(collection, file, text);
}

function readPage(collection: CollectionName, file: string, text: string): ReadFile {
  const id = basename(file, '.mdx');
  const { frontmatter, text: body = '' } = PAGE.exec(text)?.groups ?? {};
  if (frontmatter === undefined) {
    const message = '文件开头应是两行“---”，各项写在它们中间，正文写在后面';
    return {
      entries: [{ collection, id, file, data: undefined, lineOf: () => 1 }],
      faults: [{ file, line: 1, message }],
    };
  }
  const { data, lineOf, faults } = readYaml(file, frontmatter, 2);
  const firstLine = frontmatter.split('\n').length + 2;
  return { entries: [{ collection, id, file, data, lineOf, body: parseBody(body, firstLine) }], faults };
}

function readRecord(collection: CollectionName, file: string, text: string): ReadFile {
  const { data, lineOf, faults } = readYaml(file, text);
  return { entries: [{ collection, id: basename(file, '.yaml'), file, data, lineOf }], faults };
}

function readRegister(collection: CollectionName, file: string, text: string): ReadFile {
  const { data, lineOf, faults } = readYaml(file, text);
  if (faults.length > 0) return { entries: [], faults };
  if (!isRecord(data)) return { entries: [], faults: [{ file, line: 1, message: '应是一组“id: 内容”，每行一条' }] };
  const entries = Object.entries(data).map(([id, item]) => ({
    collection,
    id,
    file,
    data: item,
    lineOf: (path: Path) => lineOf([id, ...path]),
  }));
  return { entries, faults: [] };
}
