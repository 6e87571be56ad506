import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { pagePolicies } from './src/integrations/page-policies.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { SHOW_AS_STORED } from './src/lib/display.ts';
import { readGlossaryTerms } from './src/markdown/glossary-terms.ts';
import { markdownProcessor } from './src/markdown/index.ts';
import { site } from './src/site.config.ts';

/** With a slash at both ends, however BASE_PATH is written. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const browsers = ['chrome109', 'firefox115', 'safari15.6'];

export default defineConfig({
  site: site.url,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', concurrency: 4 },
  markdown: {
    processor: markdownProcessor(base, readGlossaryTerms('content/registers/glossary')),
    syntaxHighlight: false,
  },
  integrations: [mdx({ optimize: true }), sitemap(), pagePolicies(), searchIndex()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: {
        // Pagefind compiles WebAssembly: in the page where the browser has no worker, and everywhere under a header policy.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        // Astro hashes what it bundles itself; the script in the head is not.
        hashes: [`sha256-${createHash('sha256').update(SHOW_AS_STORED).digest('base64')}`],
      },
    },
  },
  vite: {
    build: {
      // The last Chromium for Windows 7 is 109; township offices still run it.
      target: browsers,
      cssTarget: browsers,
      // Scripts stay files: a reader keeps them from page to page, and the policy needs no hash for each.
      assetsInlineLimit: 0,
      // Astro marks each MDX module with a directive of its own and removes it later: one harmless warning a page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
});
