/** What a citation needs to know of a work. */
export interface CitableWork {
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly issuer?: string | undefined;
  readonly container?: string | undefined;
  readonly year?: number | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly number?: string | undefined;
  readonly doi?: string | undefined;
  readonly address?: string | undefined;
  readonly issued?: string | undefined;
}

/** Type marks of GB/T 7714-2025. */
const MARKS: Readonly<Record<string, string>> = {
  paper: 'J',
  policy: 'Z',
  law: 'Z',
  guide: 'Z',
  report: 'R',
  news: 'N',
  book: 'M',
  thesis: 'D',
  dataset: 'DS',
  web: 'EB',
};

const HAS_HAN = /\p{Script=Han}/u;

/** The work in the form of GB/T 7714-2025: 责任者. 题名[J/OL]. 刊名, 2020, 41(2): 638-646. 网址. */
export function formatCitation(work: CitableWork): string {
  if (work.type === 'standard') return formatStandard(work);
  const isChinese = HAS_HAN.test(work.title);
  const mark = `${MARKS[work.type] ?? 'Z'}${work.address ? '/OL' : ''}`;
  const head = [namesOf(work, isChinese), `${titleOf(work)}[${mark}]`].filter(Boolean).join('. ');
  const tail = [publicationOf(work, isChinese), work.address, work.doi && `DOI: ${work.doi}`].filter(Boolean);
  return `${[head, ...tail].join('. ')}.`;
}

/** GB/T 3792—2021 信息与文献 资源描述[S]. 2021. */
function formatStandard({ number = '', title, year }: CitableWork): string {
  return [`${number.replace(/-(\d{4})$/, '—$1')} ${title}[S]`, year].filter(Boolean).join('. ').concat('.');
}

/** A label short enough to stand beside a figure: 羌宁等，2020. */
export function shortCitation(work: CitableWork): string {
  const [first] = work.authors;
  const others = work.authors.length > 1 ? '等' : '';
  const name = first ? first + others : (work.number ?? work.issuer ?? work.container ?? work.title);
  return work.year === undefined || name === work.number ? name : `${name}，${work.year}`;
}

function titleOf({ title, number }: CitableWork): string {
  return number ? `${title}：${number}` : title;
}

function namesOf({ authors, issuer }: CitableWork, isChinese: boolean): string {
  if (authors.length === 0) return issuer ?? '';
  const shown = authors.slice(0, 3).join(isChinese ? '，' : ', ');
  return authors.length > 3 ? `${shown}${isChinese ? '，等' : ', et al'}` : shown;
}

function publicationOf(work: CitableWork, isChinese: boolean): string {
  const comma = isChinese ? '，' : ', ';
  const place = work.container ?? (work.authors.length > 0 ? work.issuer : undefined);
  const date = work.issued ? `（${work.issued}）` : work.year?.toString();
  const volume = [work.volume, work.issue && `(${work.issue})`].filter(Boolean).join('');
  const where = [place, date, volume].filter(Boolean).join(comma);
  return work.pages ? `${where}${isChinese ? '：' : ': '}${work.pages}` : where;
}
