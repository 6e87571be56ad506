import type { APIRoute } from 'astro';
import { apiCollections } from '../../../data/api.ts';
import { withBase } from '../../../lib/address.ts';

export function getStaticPaths() {
  return Object.entries(apiCollections).map(([collection, list]) => ({ params: { collection }, props: { list } }));
}

export const GET: APIRoute<{ list: (typeof apiCollections)[string] }> = async ({ params, props }) => {
  const items = (await props.list()).map(({ href, ...item }) => ({
    ...item,
    ...(href === undefined ? {} : { url: withBase(href, import.meta.env.BASE_URL) }),
  }));
  return Response.json({ collection: params.collection, count: items.length, items });
};
