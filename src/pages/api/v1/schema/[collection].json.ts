import type { APIRoute } from 'astro';
import { apiSchemas } from '../../../../data/api.ts';

export function getStaticPaths() {
  return Object.entries(apiSchemas).map(([collection, schema]) => ({ params: { collection }, props: { schema } }));
}

export const GET: APIRoute<{ schema: (typeof apiSchemas)[string] }> = ({ props }) => Response.json(props.schema());
