import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages for search in the browser, from what they mark with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count, errors: faults } = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        const failures = [...faults, ...written.errors];
        if (failures.length > 0) throw new Error(failures.join('\n'));
        logger.info(`已为${page_count}个页面建立搜索索引`);
      },
    },
  };
}
