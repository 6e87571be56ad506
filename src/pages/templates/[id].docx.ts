import type { APIRoute, GetStaticPaths } from 'astro';
import { listEntries, requireEntry } from '../../data/entries.ts';
import { viewForm } from '../../data/templates.ts';
import { formatFormDocument } from '../../lib/forms/docx.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listEntries('templates')).filter(({ data }) => data.file === 'docx').map(({ id }) => ({ params: { id } }));

/** A template as a Word document. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const requireTemplate = await requireEntry('templates');
  return new Response(await formatFormDocument(viewForm(requireTemplate(params.id)).form));
};
