import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/integrations/search-index.ts';
import { markdownProcessor } from './src/markdown/index.ts';
import { contentSecurityPolicy, site } from './src/site.config.ts';

const base = process.env.BASE_PATH ?? '/';
const browsers = ['chrome109', 'firefox115', 'safari15.6'];

export default defineConfig({
  site: site.url,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: { processor: markdownProcessor(base), syntaxHighlight: false },
  integrations: [mdx({ optimize: true }), sitemap(), searchIndex()],
  security: { csp: contentSecurityPolicy },
  vite: {
    build: {
      // The last Chromium for Windows 7 is 109; township offices still run it.
      target: browsers,
      cssTarget: browsers,
      // Astro marks each MDX module with a directive of its own and removes it later: one harmless warning a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
});
