import { runChild } from './child.mjs';
import { runSteps } from './run-steps.ts';
import { basePathBuild, browser, build, checks, chromium, content, distribution, rootBuild } from './steps.ts';
import { formatTally, type Tally } from './tally.ts';

/** Takes the arguments after the task's name, resolves with the exit code. */
type Task = (args: readonly string[]) => Promise<number>;

/** One task for each script of package.json. */
export const tasks: Readonly<Record<string, Task>> = {
  start: async () => exitCode(await runSteps([content, build])) || runChild('node', ['scripts/serve.ts']),
  test: async () => report(await runSteps([chromium, ...checks, rootBuild, basePathBuild, distribution, browser])),
  check: async () => report(await runSteps(checks)),
  build: async () => exitCode(await runSteps([content, build])),
  dev: (args) => runChild('astro', ['dev', '--force', ...args]),
  bench: (args) => runChild('node', ['scripts/bench.ts', ...args]),
  'bench:search': (args) => runChild('node', ['scripts/bench-search.ts', ...args]),
  report: (args) => runChild('node', ['scripts/report.ts', ...args]),
  new: (args) => runChild('node', ['scripts/new.ts', ...args]),
};

function exitCode({ failed }: Tally): number {
  return failed > 0 ? 1 : 0;
}

function report(tally: Tally): number {
  console.log(`\n${formatTally(tally)}`);
  return exitCode(tally);
}
