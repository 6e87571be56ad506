import type { APIRoute, GetStaticPaths } from 'astro';
import { listEntries, requireEntry } from '../../../data/entries.ts';
import { viewWorksheet } from '../../../data/worksheets.ts';
import { formatFormDocument } from '../../../lib/forms/docx.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listEntries('problems')).map(({ id }) => ({ params: { id } }));

/** The field worksheet of a problem as a Word document. */
export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const requireProblem = await requireEntry('problems');
  return new Response(await formatFormDocument((await viewWorksheet(requireProblem(params.id))).form));
};
