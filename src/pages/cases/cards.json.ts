import type { APIRoute } from 'astro';
import { listCaseCards } from '../../data/cases.ts';

/** What the script of the list of cases needs beside the names in its page. */
export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries((await listCaseCards()).map(({ id, summary, facets }) => [id, { summary, facets }])),
  );
