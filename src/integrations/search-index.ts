import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { plainDigits } from '../lib/search/plain-digits.ts';

/** Indexes the built pages for search in the browser, from what they mark with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
        if (!index) throw new Error(errors.join('\n'));
        const failures: string[] = [];
        for (const sourcePath of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const content = withPlainDigits(readFileSync(new URL(sourcePath, dir), 'utf8'));
          failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
        }
        failures.push(...(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) })).errors);
        await close();
        if (failures.length > 0) throw new Error(failures.join('\n'));
        logger.info('已建立搜索索引');
      },
    },
  };
}

/** The page as it is indexed. The title stays as printed, because results show it. */
function withPlainDigits(html: string): string {
  return html
    .split(/(<h1.*?<\/h1>)/s)
    .map((part) => (part.startsWith('<h1') ? part : plainDigits(part)))
    .join('');
}
