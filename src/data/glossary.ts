import { letterOf, readingOf } from '../lib/glossary-order.ts';
import { listEntries, requireEntry } from './entries.ts';
import { keep } from './kept.ts';
import { linkTo } from './links.ts';
import type { GlossaryLetterView, GlossaryTermView } from './views.ts';

/** A term leads to so many pages; more would be a list, not a way. */
const MOST_LINKS = 3;
const COLLATOR = new Intl.Collator('en', { numeric: true });

/** The terms by the first letter of their pinyin, each letter's in the order of theirs. */
export const listGlossary: () => Promise<GlossaryLetterView[]> = keep(async () => {
  const techniqueOf = await requireEntry('techniques');
  const problemOf = await requireEntry('problems');
  const guideOf = await requireEntry('guides');
  const standardOf = await requireEntry('standards');
  const terms = (await listEntries('glossary')).map(({ id, data }) => {
    const reading = readingOf(data.title);
    const letter = letterOf(data.title);
    const view: GlossaryTermView = {
      id,
      href: `/glossary/${letter}/#${id}`,
      title: data.title,
      means: data.means,
      kind: data.kind,
      names: [...data.aliases, ...data.everyday],
      links: [
        ...data.problems.map((one) => linkTo(problemOf(one))),
        ...data.guides.map((one) => linkTo(guideOf(one))),
        ...data.techniques.map((one) => linkTo(techniqueOf(one))),
        ...data.standards.map((one) => ({ href: `/standards/${one}/`, title: standardOf(one).data.code })),
      ].slice(0, MOST_LINKS),
    };
    return { letter, reading, view };
  });
  return [...Map.groupBy(terms, ({ letter }) => letter)]
    .sort(([a], [b]) => COLLATOR.compare(a, b))
    .map(([letter, own]) => ({
      letter,
      title: letter === '0' ? '数字' : letter.toUpperCase(),
      href: `/glossary/${letter}/`,
      terms: own.sort((a, b) => COLLATOR.compare(a.reading, b.reading)).map(({ view }) => view),
    }));
});
