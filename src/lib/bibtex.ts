import type { CitableWork } from './citation.ts';

const TYPES: Readonly<Record<string, string>> = {
  paper: 'article',
  book: 'book',
  thesis: 'phdthesis',
  report: 'techreport',
};

/** Characters that BibTeX reads as commands. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The work as a BibTeX entry under its id; fields without a value are left out. */
export function formatBibtex(id: string, work: CitableWork): string {
  const isArticle = work.type === 'paper';
  const fields: [name: string, value: string | number | undefined][] = [
    ['title', work.title],
    ['author', work.authors.join(' and ')],
    [isArticle ? 'journal' : 'booktitle', work.container],
    [work.type === 'thesis' ? 'school' : isArticle ? 'publisher' : 'institution', work.issuer],
    ['year', work.year],
    ['volume', work.volume],
    ['number', work.issue ?? work.number],
    ['pages', work.pages?.replace(/[-–—～]/, '--')],
    ['doi', work.doi],
    ['url', work.address],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${name === 'url' || name === 'doi' ? value : escapeTex(String(value))}},`);
  return [`@${TYPES[work.type] ?? 'misc'}{${id},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
