import { statSync } from 'node:fs';
import { join } from 'node:path';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { kindOf, listAddresses, readText } from '../built-site.ts';

/** An address that no page has: answered with the page for wrong addresses. */
export const missingAddress = '/nonesuch/';

/**
 * Of every type of page the first and the longest, as addresses without the base path. Pages are of one type when they
 * are about one kind of thing and their addresses share the first segment and the depth.
 */
export const pageTypes: readonly string[] = [
  ...new Set(
    [
      ...Map.groupBy(
        listAddresses(rootSite).filter((address) => address !== '/404.html'),
        typeOf,
      ).values(),
    ].flatMap((addresses) => [addresses[0] ?? '', addresses.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))]),
  ),
];

function typeOf(address: string): string {
  const segments = address.split('/').filter((segment) => segment !== '');
  const html = readText(rootSite, `${address}index.html`);
  return `${segments[0] ?? ''} ${segments.length} ${kindOf(html) ?? ''}`;
}

function sizeOf(address: string): number {
  return statSync(join(rootSite.outDir, address, 'index.html')).size;
}
