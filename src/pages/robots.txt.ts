import type { APIRoute } from 'astro';
import { withBase } from '../lib/address.ts';
import { site } from '../site.config.ts';

export const GET: APIRoute = () => {
  const sitemap = new URL(withBase('/sitemap-index.xml', import.meta.env.BASE_URL), site.url);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
};
