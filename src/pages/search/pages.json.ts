import type { APIRoute } from 'astro';
import { listSearchPages } from '../../data/search.ts';
import { withBase } from '../../lib/address.ts';
import { packPages } from '../../lib/search/pages.ts';

/** The pages that the instant answer knows. */
export const GET: APIRoute = async () => {
  const { kinds, pages } = packPages(await listSearchPages());
  const base = import.meta.env.BASE_URL;
  return Response.json({ kinds, pages: pages.map(([url, ...rest]) => [withBase(url, base), ...rest]) });
};
