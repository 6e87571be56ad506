import type { CollectionEntry } from 'astro:content';
import { site } from '../site.config.ts';
import { areaPicker } from './areas.ts';
import { listEntries } from './entries.ts';
import { linkTo } from './links.ts';
import { distinctSources, requireSource, viewCitation } from './sources.ts';
import type { FormFileView, TemplateView } from './views.ts';

type Entry = CollectionEntry<'templates'>;

/** The form of a template, as its page prints it and as its file holds it. */
export function viewForm(entry: Entry): FormFileView {
  const { id, data } = entry;
  return {
    form: {
      title: data.title,
      blocks: data.blocks,
      footer: [data.notFor, `${site.name}“${data.title}”，${data.reviewed}核对。本站不收表，不受理申请。`],
    },
    href: `/templates/${id}.${data.file}`,
    fileName: `${data.title}.${data.file}`,
  };
}

export async function viewTemplate(entry: Entry): Promise<TemplateView> {
  const { id, data } = entry;
  const sourceOf = await requireSource();
  const guides = (await listEntries('guides')).filter((other) => other.data.templates.includes(id));
  const problems = (await listEntries('problems')).filter((other) => other.data.templates.includes(id));
  const basis = data.basis.map((one) => ({ ...viewCitation(one, sourceOf), says: one.says }));
  return {
    ...viewForm(entry),
    id,
    title: data.title,
    summary: data.summary,
    kind: data.kind,
    aliases: data.aliases,
    served: data.served,
    areas: (await areaPicker())(data.areas),
    useWhen: data.useWhen,
    notFor: data.notFor,
    howTo: data.howTo,
    basis,
    usedBy: [...guides, ...problems].map((other) => linkTo(other, other.data.summary)),
    sources: distinctSources(basis.map(({ source }) => source)),
    dates: data,
  };
}
