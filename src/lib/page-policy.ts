const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs;
const HASH_SOURCE = / 'sha256-[^']+'/g;

/**
 * The page with a policy that names only the hashes of its own inline scripts and styles: Astro gives every page those of
 * the whole site, nearly a kilobyte that does not compress.
 * @param hash gives the `sha256-…` of a text
 */
export function narrowPolicy(html: string, hash: (text: string) => string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => ` '${hash(text)}'`));
  return html.replace(POLICY, (meta) => meta.replace(HASH_SOURCE, (source) => (own.has(source) ? source : '')));
}
