import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type GlossaryWords, namesToExplain } from '../lib/explained-terms.ts';
import { letterOf } from '../lib/glossary-order.ts';
import type { ExplainedTerm } from './remark-terms.ts';

interface GlossaryEntry extends GlossaryWords {
  readonly techniques?: readonly string[];
  readonly problems?: readonly string[];
  readonly guides?: readonly string[];
}

/** The words of the glossary that texts explain, by every name. @param folder where its entries lie */
export function readGlossaryTerms(folder: string): Map<string, ExplainedTerm> {
  const terms = new Map<string, ExplainedTerm>();
  for (const file of globSync('*.yaml', { cwd: folder }).sort()) {
    const {
      aliases = [],
      techniques = [],
      problems = [],
      guides = [],
      ...entry
    }: GlossaryEntry = parse(readFileSync(join(folder, file), 'utf8'));
    const term = {
      href: `/glossary/${letterOf(entry.title)}/#${basename(file, '.yaml')}`,
      about: [
        ...techniques.map((id) => `techniques/${id}`),
        ...problems.map((id) => `problems/${id}`),
        ...guides.map((id) => `guides/${id}`),
      ],
    };
    for (const name of namesToExplain({ ...entry, aliases })) terms.set(name, term);
  }
  return terms;
}
