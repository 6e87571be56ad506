import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault, Path } from './fault.ts';
import { describeYamlError } from './messages/yaml.ts';

/** What a YAML text says, and where. */
export interface YamlSource {
  /** Plain values, or `undefined` if there are faults; an unquoted day is a Date, as it is for Astro. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** The line of the field or list item at a path, or of its nearest parent that exists. */
  readonly lineOf: (path: Path) => number;
}

/** @param firstLine line of the file on which the text begins */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, customTags: ['timestamp'] });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const faults = listErrors(document).map(({ code, offset }) => ({
    file,
    line: lineAt(offset),
    message: describeYamlError(code, text.slice(offset)),
  }));
  return {
    data: faults.length === 0 ? document.toJS() : undefined,
    // A slip makes the parser stumble several times over the same line.
    faults: faults.filter(({ line }, index) => faults.findIndex((other) => other.line === line) === index),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** The parser's errors, and every `&name` and `*name`: in our texts they are an unquoted & or * that swallows a word. */
function listErrors(document: Document.Parsed): { code: ErrorCode; offset: number }[] {
  const aliases: { code: ErrorCode; offset: number }[] = [];
  let lastScalar = 0;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) aliases.push({ code: 'BAD_ALIAS', offset: startOf(node) });
      if (isScalar(node)) lastScalar = startOf(node);
    },
  });
  const errors = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    code,
    // The parser sees that a quote is open at the end of the text; the editor looks for where it opens.
    offset: message.startsWith('Missing closing') ? lastScalar : pos[0],
  }));
  return [...errors, ...aliases];
}

function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let offset = startOf(contents);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(key)])) {
      node = node.items[Number(key)];
      offset = startOf(node);
    } else {
      break;
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}
