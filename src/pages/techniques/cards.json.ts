import type { APIRoute } from 'astro';
import { listTechniqueCards } from '../../data/techniques.ts';

/** What the catalogue's script needs beside the names in its page. */
export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries((await listTechniqueCards()).map(({ id, summary, facets }) => [id, { summary, facets }])),
  );
