import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The files of a content folder: path relative to it, with `/`, to text; other than text files are empty. */
export type ContentFiles = ReadonlyMap<string, string>;

const TEXT = new Set(['.mdx', '.yaml', '.txt']);

export function readContent(folder: string): ContentFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(join(folder, '/').length).replaceAll('\\', '/'),
        TEXT.has(extname(file)) ? readFileSync(file, 'utf8') : '',
      ]),
  );
}
