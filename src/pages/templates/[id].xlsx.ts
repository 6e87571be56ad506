import type { APIRoute, GetStaticPaths } from 'astro';
import { listEntries, requireEntry } from '../../data/entries.ts';
import { viewForm } from '../../data/templates.ts';
import { formatFormWorkbook } from '../../lib/forms/xlsx.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listEntries('templates')).filter(({ data }) => data.file === 'xlsx').map(({ id }) => ({ params: { id } }));

/** A template as an Excel workbook. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const requireTemplate = await requireEntry('templates');
  return new Response(await formatFormWorkbook(viewForm(requireTemplate(params.id)).form));
};
