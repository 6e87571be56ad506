import { preview } from 'astro';

export interface SiteServer {
  readonly port: number;
  /** The address that a reader opens, with the base path. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site to this machine only, compressed and with real 404s. A port that is taken gives way to the next
 * free one; port 0 means any free one.
 *
 * @param site where it was built and for which path, if not as astro.config.ts says
 */
export async function serveSite(port: number, site: { base?: string; outDir?: string } = {}): Promise<SiteServer> {
  const server = { port, host: '127.0.0.1' };
  const running = await preview({ ...site, server, logLevel: 'error', vite: { logLevel: 'error' } });
  const [url = ''] = running.urls?.local ?? [];
  return { port: running.port, url, stop: () => running.stop() };
}
