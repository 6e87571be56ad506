import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { narrowPolicy } from '../lib/page-policy.ts';

/** Leaves in each built page's content security policy only what that page needs. */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const path of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(path, dir);
          writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8'), hash));
        }
      },
    },
  };
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
