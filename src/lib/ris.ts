import type { CitableWork } from './citation.ts';

const TYPES: Readonly<Record<string, string>> = {
  paper: 'JOUR',
  book: 'BOOK',
  thesis: 'THES',
  report: 'RPRT',
  news: 'NEWS',
  law: 'STAT',
  policy: 'GOVDOC',
  guide: 'GOVDOC',
  standard: 'STAND',
  dataset: 'DATA',
  web: 'ELEC',
};

/** The work as a RIS record, one tag a line; tags without a value are left out. */
export function formatRis(work: CitableWork): string {
  const [first, last] = work.pages?.split(/[-–—～]/) ?? [];
  const tags: [tag: string, value: string | number | undefined][] = [
    ...work.authors.map((author): [string, string] => ['AU', author]),
    ['TI', work.title],
    ['T2', work.container],
    ['PB', work.issuer],
    ['PY', work.year],
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', first],
    ['EP', last],
    ['M1', work.number],
    ['DO', work.doi],
    ['UR', work.address],
  ];
  const lines = tags
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}`);
  return [`TY  - ${TYPES[work.type] ?? 'GEN'}`, ...lines, 'ER  - '].join('\n');
}
