import MiniSearch from 'minisearch';
import type { Lexicon } from './lexicon.ts';
import { normalise, runsOf } from './normalise.ts';
import type { SearchPage } from './pages.ts';
import type { Hit } from './rank.ts';
import { pairsOf, tokensOf } from './tokens.ts';

const BOOST = { title: 3, names: 2 };

export type TitleIndex = (text: string) => readonly Hit[];

/** An index of titles and other names, made where it is used: that costs less than to send it. */
export function titleIndex(pages: readonly SearchPage[], lexicon: Lexicon): TitleIndex {
  const index = new MiniSearch<{ id: number }>({
    fields: ['title', 'names'],
    tokenize: (text) => tokensOf(text, lexicon),
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'id' ? String(entry.id) : fieldOf(pages[entry.id], field)),
    idField: 'id',
  });
  index.addAll(pages.map((_, id) => ({ id })));
  return (text) =>
    index
      .search(wordTokens(text, lexicon).join(' '), {
        tokenize: (words) => words.split(' '),
        combineWith: 'AND',
        boost: BOOST,
        prefix: false,
        fuzzy: false,
      })
      .map(({ id, score }) => ({ page: Number(id), score }));
}

function fieldOf(page: SearchPage | undefined, field: string): string {
  if (field === 'title') return page?.title ?? '';
  return field === 'names' ? (page?.names.join(' ') ?? '') : '';
}

/** A word of the lexicon is one token; of other Chinese every pair must be there. */
function wordTokens(text: string, { words }: Lexicon): string[] {
  const plain = normalise(text);
  return runsOf(plain).flatMap(({ text: run, isHan }) =>
    !isHan || (run.length > 2 && words.has(run)) ? [run] : pairsOf(run),
  );
}
