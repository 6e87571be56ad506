import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { type Lexicon, type LexiconData, readLexicon } from '../lib/search/lexicon.ts';
import { plainDigits } from '../lib/search/normalise.ts';
import { type SearchPage, type SearchPagesData, unpackPages } from '../lib/search/pages.ts';
import { tokensOf } from '../lib/search/tokens.ts';

/**
 * Indexes the built pages for search in the browser, from what they mark with `data-pagefind-body`, and writes which
 * fragment of the index is which page. Pagefind does not take metadata apart: it is given titles word by word.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = unpackPages(readJson<SearchPagesData>(join(root, 'search/pages.json')));
        const lexicon = readLexicon(readJson<LexiconData>(join(root, 'search/lexicon.json')), pages);
        const byAddress = new Map(pages.map((page) => [addressOf(page.url, base), page]));
        const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
        if (!index) throw new Error(errors.join('\n'));
        const failures: string[] = [];
        for (const sourcePath of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(join(root, sourcePath), 'utf8');
          const page = byAddress.get(`/${sourcePath.replace(/index\.html$/, '')}`);
          failures.push(...(await index.addHTMLFile({ sourcePath, content: prepare(html, page, lexicon) })).errors);
        }
        failures.push(...(await index.writeFiles({ outputPath: join(root, 'pagefind') })).errors);
        await close();
        if (failures.length > 0) throw new Error(failures.join('\n'));
        const fragments = readFragments(join(root, 'pagefind/fragment'));
        const ids = pages.map(({ url }) => fragments.get(addressOf(url, base)) ?? '');
        writeFileSync(join(root, 'search/fragments.json'), JSON.stringify(ids));
        logger.info('已建立搜索索引');
      },
    },
  };
}

function readJson<Data>(path: string): Data {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** An address without the base path and the query that a site is given. */
function addressOf(url: string, base: string): string {
  return `/${url.slice(base.length)}`.replace(/^\/+/, '/');
}

/** The page as it is indexed: digits as people type them, and its names word by word. */
function prepare(html: string, page: SearchPage | undefined, lexicon: Lexicon): string {
  const plain = plainDigits(html);
  if (!page) return plain;
  const meta = (name: string, text: string) => {
    const words = tokensOf(text, lexicon).join(' ');
    return words === '' ? '' : `<span hidden data-pagefind-meta="${name}:${words}"></span>`;
  };
  const names = meta('title', page.title) + meta('names', page.names.join(' '));
  return plain.replace(/(<main[^>]*data-pagefind-body[^>]*>)/, `$1${names}`);
}

/** Address of each page to the name of its fragment, which is what a hit is called. */
function readFragments(folder: string): Map<string, string> {
  const files = globSync('*.pf_fragment', { cwd: folder });
  return new Map(
    files.map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
}
