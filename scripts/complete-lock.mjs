/**
 * Completes package-lock.json after `npm install`. npm silently leaves out optional platform packages that the registry
 * does not serve, and `npm ci` then refuses the lock. Plain ESM for any Node ≥ 18, because without a complete lock
 * nothing else gets installed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const operatingSystems = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');
const cLibraries = { gnu: 'glibc', gnueabihf: 'glibc', linuxmusl: 'musl', musl: 'musl', musleabihf: 'musl' };

/**
 * The platform that a package name such as `@scope/tool-linux-arm64-musl` speaks of, in the fields of a lock entry.
 * Throws if the name says no processor: npm would fetch such a package everywhere.
 *
 * @param {string} name
 * @returns {{ cpu: string[], libc?: string[], os?: string[] }}
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const cpu = processors.filter((processor) => words.includes(processor));
  if (cpu.length !== 1) throw new Error(`包名“${name}”里看不出适用的处理器，请手工补入package-lock.json。`);
  const os = words.flatMap((word) => operatingSystems[word] ?? []);
  const libc = words.flatMap((word) => cLibraries[word] ?? []);
  return { cpu, ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) };
}

/**
 * Optional dependencies that no lock entry answers for.
 *
 * @param {Record<string, { dev?: boolean, optionalDependencies?: Record<string, string> }>} packages lock entries by path
 */
export function missingEntries(packages) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !lookupPaths(path, name).some((candidate) => candidate in packages))
      .map(([name, version]) => ({ name, version, ...(dev && { dev }) })),
  );
}

/** Every place where Node looks for `name` from the package at `path`. */
function lookupPaths(path, name) {
  const parts = path === '' ? [] : path.split('/node_modules/');
  const folders = parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/`);
  return ['', ...folders].map((folder) => `${folder}node_modules/${name}`);
}

/** The same lock with an entry for every missing package, sorted as npm sorts. */
export function completeLock(lock) {
  const additions = missingEntries(lock.packages).map(({ name, version, dev }) => {
    const { cpu, libc, os } = platformOf(name);
    return [`node_modules/${name}`, { version, cpu, dev, libc, optional: true, os }];
  });
  const entries = [...Object.entries(lock.packages), ...additions];
  return { ...lock, packages: Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  const names = missingEntries(lock.packages).map(({ name }) => name);
  console.log(names.length > 0 ? `已补入${names.length}个平台包：${names.join('、')}` : '锁文件已经完整。');
}
