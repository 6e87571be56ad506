import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';

/** The arrows of docs/architecture.md, each with an import that runs against it. */
const FORBIDDEN: [file: string, specifier: string][] = [
  ['src/lib/planted.ts', '../schemas/technique.ts'],
  ['src/lib/plan/planted.ts', '../../site.config.ts'],
  ['src/lib/planted.ts', 'node:fs'],
  ['src/schemas/planted.ts', '../data/entries.ts'],
  ['src/schemas/planted.ts', 'astro:content'],
  ['src/markdown/planted.ts', '../schemas/technique.ts'],
  ['src/checks/planted.ts', '../data/entries.ts'],
  ['src/checks/planted.ts', '../ledgers/ledger.ts'],
  ['src/ledgers/planted.ts', '../data/entries.ts'],
  ['src/data/planted.ts', '../components/ui/Link.astro'],
  ['src/data/planted.ts', '../markdown/index.ts'],
  ['src/integrations/planted.ts', '../data/entries.ts'],
  ['src/client/planted.ts', '../site.config.ts'],
  ['src/client/planted.ts', '../data/views.ts'],
  ['src/components/technique/Planted.astro', '../../data/techniques.ts'],
  ['src/components/technique/Planted.astro', 'astro:content'],
  ['src/components/technique/Planted.astro', '../../layouts/BaseLayout.astro'],
  ['src/components/ui/Planted.astro', '../technique/ClassTag.astro'],
  ['src/components/prose/Planted.astro', '../technique/ClassTag.astro'],
  ['src/layouts/Planted.astro', '../data/entries.ts'],
  ['src/pages/Planted.astro', 'astro:content'],
  ['src/pages/Planted.astro', '../schemas/technique.ts'],
  ['scripts/planted.ts', '../src/data/entries.ts'],
];

const ALLOWED: [file: string, specifier: string][] = [
  ['src/lib/plan/planted.ts', '../range.ts'],
  ['src/schemas/planted.ts', '../lib/units.ts'],
  ['src/data/planted.ts', 'astro:content'],
  ['src/components/ui/Planted.astro', '../../lib/address.ts'],
  ['src/components/ui/Planted.astro', '../../data/views.ts'],
  ['src/components/prose/Planted.astro', '../ui/Source.astro'],
  ['src/components/technique/Planted.astro', '../prose/Lines.astro'],
  ['src/pages/Planted.astro', '../data/entries.ts'],
  ['src/ledgers/planted.ts', '../checks/content.ts'],
  ['scripts/planted.ts', '../src/checks/run.ts'],
  ['scripts/planted.ts', '../src/ledgers/index.ts'],
];

const SCRIPT = "---\n---\n<script>import 'astro:content';</script>\n";

/** Writes one file for each row into an empty tree with the project's own lint settings, and lints them all at once. */
function lint(texts: ReadonlyMap<string, string>): Set<string> {
  const root = mkdtempSync(join(tmpdir(), 'imports-'));
  copyFileSync('biome.jsonc', join(root, 'biome.jsonc'));
  for (const [file, text] of texts) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const options = [
    'lint',
    '--only=style/noRestrictedImports',
    '--vcs-enabled=false',
    '--reporter=json',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), options, { cwd: root, encoding: 'utf8' });
  rmSync(root, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  return new Set(diagnostics.map(({ location }) => location.path));
}

/** The row's file under a name of its own, since several rows plant into one folder. */
function planted(file: string, index: number): string {
  return file.replace('lanted', `lanted${index}`);
}

function withImport(file: string, specifier: string): string {
  const statement = `import { x } from '${specifier}';\nconsole.log(x);\n`;
  return file.endsWith('.astro') ? `---\n${statement}---\n` : statement;
}

const rows = [...FORBIDDEN, ...ALLOWED].map(
  ([file, specifier], index) => [planted(file, index), withImport(file, specifier)] as const,
);
const faulty = lint(new Map([...rows, ['src/pages/Script.astro', SCRIPT]]));

for (const [index, [file, specifier]] of FORBIDDEN.entries()) {
  test(`${file} may not import ${specifier}`, () => assert.ok(faulty.has(planted(file, index))));
}

for (const [index, [file, specifier]] of ALLOWED.entries()) {
  test(`${file} may import ${specifier}`, () => assert.ok(!faulty.has(planted(file, FORBIDDEN.length + index))));
}

test('a browser script in a page is held to the same arrows', () => {
  assert.ok(faulty.has('src/pages/Script.astro'));
});

test('no folder gathers what has no name', () => {
  assert.deepEqual(globSync('{src,scripts}/**/{utils,util,helpers,common,misc}'), []);
});
