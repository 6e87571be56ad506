import type { APIRoute } from 'astro';
import { readLexiconData } from '../../data/search.ts';

/** What a browser needs to understand what is typed. */
export const GET: APIRoute = async () => Response.json(await readLexiconData());
