import { serveSite } from '../../scripts/tasks/site-server.ts';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';

/** Playwright's global setup: serves both builds for as long as the tests run, and tells the workers where. */
export default async function serveSites(): Promise<() => Promise<unknown>> {
  const root = await serveSite(0, rootSite);
  const basePath = await serveSite(0, basePathSite);
  process.env.SITE_URL = root.url;
  process.env.BASE_PATH_SITE_URL = basePath.url;
  return () => Promise.all([root.stop(), basePath.stop()]);
}
