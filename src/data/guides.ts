import type { CollectionEntry } from 'astro:content';
import { listEntries, requireEntry } from './entries.ts';
import { viewFigures } from './figures.ts';
import { linkTo } from './links.ts';
import { linkToClause } from './plan-text.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import type { GuideView, InstrumentView } from './views.ts';

type Entry = CollectionEntry<'guides'>;

/** The guides to what a clause of the plan names. */
export async function listGuidesFor(clause: string): Promise<Entry[]> {
  const requireInstrument = await requireEntry('instruments');
  return (await listEntries('guides')).filter(({ data }) =>
    data.instruments.some((id) => requireInstrument(id).data.clause === clause),
  );
}

/** Everything that the plan names, in the order of the plan, with the guide to it. */
export async function listInstruments(): Promise<InstrumentView[]> {
  const guides = await listEntries('guides');
  const instruments = await listEntries('instruments');
  return instruments
    .flatMap(({ id, data }) => {
      const guide = guides.find((entry) => entry.data.instruments.includes(id));
      return guide ? [{ words: data.title, clause: linkToClause(data.clause), guide: linkTo(guide) }] : [];
    })
    .sort((a, b) => COLLATOR.compare(a.clause.href, b.clause.href));
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

export async function viewGuide(entry: Entry): Promise<GuideView> {
  const { id, data } = entry;
  const sourceOf = await requireSource();
  const standardOf = await requireEntry('standards');
  const requireInstrument = await requireEntry('instruments');
  const requireProblem = await requireEntry('problems');
  const requireTechnique = await requireEntry('techniques');
  const requireCase = await requireEntry('cases');
  const requireTemplate = await requireEntry('templates');
  const figures = viewFigures(data.figures, sourceOf);
  const later = data.later.map((document) => ({ ...viewCitation(document, sourceOf), effect: document.effect }));
  const systems = data.systems.map(({ name, note, source }) => ({
    name,
    note,
    source: source === undefined ? undefined : sourceOf(source),
  }));
  return {
    id,
    title: data.title,
    summary: data.summary,
    kind: data.kind,
    aliases: data.aliases,
    named: data.instruments
      .map((one) => requireInstrument(one).data)
      .map(({ title, clause }) => ({ words: title, clause: linkToClause(clause) })),
    what: data.what,
    who: data.who,
    when: data.when,
    notWhen: data.notWhen,
    steps: data.steps,
    mistakes: data.mistakes,
    systems,
    later,
    figures,
    problems: data.problems.map((one) => linkTo(requireProblem(one))),
    techniques: data.techniques.map((one) => linkTo(requireTechnique(one))),
    cases: data.cases.map(requireCase).map((other) => linkTo(other, other.data.place)),
    templates: data.templates.map(requireTemplate).map((other) => linkTo(other, other.data.summary)),
    standards: data.standards.map((one) => ({ source: sourceOf(one), title: standardOf(one).data.title })),
    sources: distinctSources([
      ...[...figures, ...later].map(({ source }) => source),
      ...systems.flatMap(({ source }) => source ?? []),
      ...data.standards.map(sourceOf),
    ]),
    dates: data,
  };
}
