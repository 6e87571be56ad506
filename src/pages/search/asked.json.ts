import type { APIRoute } from 'astro';
import { listAsked } from '../../data/search.ts';

/** How people ask for the pages in their own words: comes with the texts, after the instant answer. */
export const GET: APIRoute = async () => Response.json(await listAsked());
