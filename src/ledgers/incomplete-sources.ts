import type { Content } from '../checks/content.ts';
import { formatShare, type Ledger } from './ledger.ts';
import { type Data, itemsOf } from './library.ts';

/** Works whose record a librarian would not accept: a title of our own in brackets, a paper without authors or journal. */
export function incompleteSourcesLedger(content: Content): Ledger {
  const sources = itemsOf(content, 'sources');
  const open = sources.map(({ id, data }) => ({ id, lacks: lacksOf(data) })).filter(({ lacks }) => lacks.length > 0);
  return {
    title: '著录不全的来源',
    summary: formatShare(open.length, sources.length),
    rows: open.map(({ id, lacks }) => `${id}：${lacks.join('，')}`),
  };
}

function lacksOf({ type, title, authors, container }: Data<'sources'>): string[] {
  const isPaper = type === 'paper';
  const lacks: [isLacking: boolean, what: string][] = [
    [title.startsWith('［'), '题名是代拟的'],
    [isPaper && authors.length === 0, '没有作者'],
    [isPaper && (container === undefined || container === '刊名未核实'), '没有刊名'],
  ];
  return lacks.filter(([isLacking]) => isLacking).map(([, what]) => what);
}
