import { basename } from 'node:path/posix';
import { type CollectionName, collectionNames, collectionTable } from '../../schemas/collections.ts';
import { collectionOf } from '../content.ts';
import { isImage } from '../images.ts';
import { ERRATA_FILE, PLAN_FILE } from '../plan.ts';
import type { Rule } from '../rule.ts';

/** Files that become no page: drafts, wrong folders, wrong extensions. */
export const strayFile: Rule = {
  name: 'stray-file',
  check: ({ files }) =>
    [...files.keys()]
      .filter((file) => !collectionOf(file) && !isImage(file) && file !== PLAN_FILE && file !== ERRATA_FILE)
      .map((file) => ({ file, line: 1, message: advise(file) })),
};

function advise(file: string): string {
  if (basename(file).startsWith('_')) {
    return '草稿不放在content里：写完的，去掉文件名开头的下划线；没写完的，移到content以外';
  }
  const home = collectionNames.find((name) => file.startsWith(`${collectionTable[name].path}/`));
  return home
    ? `这里只放${extensionOf(home)}文件，不分子文件夹：改名、移走或删去`
    : '这个文件不属于任何一类内容：移到对应的文件夹，或删去';
}

function extensionOf(name: CollectionName): string {
  return collectionTable[name].kind === 'pages' ? '.mdx' : '.yaml';
}
