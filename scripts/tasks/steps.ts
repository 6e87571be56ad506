import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runChild } from './child.mjs';
import { provideChromium } from './chromium.ts';
import type { Step } from './run-steps.ts';
import { basePathSite, rootSite } from './sites.ts';
import { type Tally, tallyOfExitCode, tallyOfNodeTest, tallyOfPlaywright, tallyOfRun } from './tally.ts';

export const chromium: Step = {
  title: '浏览器',
  needs: [],
  run: async () => {
    const path = await provideChromium();
    if (!path) return tallyOfExitCode(1);
    // playwright.config.ts reads it.
    process.env.CHROMIUM_PATH = path;
    return tallyOfExitCode(0);
  },
};

export const types = commandStep('类型检查', ['astro', 'check']);
export const lint = commandStep('代码规范', ['biome', 'check', '.']);
export const content = commandStep('内容检查', ['node', 'scripts/check-content.ts']);
export const unit = nodeTestStep('单元测试', 'unit', ['src/**/*.test.ts', 'scripts/**/*.test.ts']);

export const checks = [types, lint, content, unit];

/** Forced, because Astro would keep entries validated by schemas that have changed since. */
const astroBuild = ['astro', 'build', '--force'] as const;

export const build = commandStep('构建网站', astroBuild, { needs: [content] });
export const rootBuild = siteBuildStep('构建网站', rootSite, checks);
export const basePathBuild = siteBuildStep(`在${basePathSite.base}下构建网站`, basePathSite, [rootBuild]);

const builds = [rootBuild, basePathBuild];

export const distribution = nodeTestStep('构建结果测试', 'dist', ['tests/dist/*.test.ts'], builds);

export const browser: Step = {
  title: '浏览器测试',
  needs: [chromium, ...builds],
  run: () => testRun(['playwright', 'test'], 'test-results/report.json', tallyOfPlaywright),
};

function commandStep(
  title: string,
  [command, ...args]: readonly [string, ...string[]],
  { needs = [], env = {} }: { needs?: readonly Step[]; env?: NodeJS.ProcessEnv } = {},
): Step {
  return { title, needs, run: async () => tallyOfExitCode(await runChild(command, args, { ...process.env, ...env })) };
}

function siteBuildStep(title: string, { base, outDir }: typeof rootSite, needs: readonly Step[]): Step {
  return commandStep(title, [...astroBuild, '--outDir', outDir], { needs, env: { BASE_PATH: base } });
}

function nodeTestStep(title: string, name: string, globs: readonly string[], needs: readonly Step[] = []): Step {
  const reportFile = `.cache/tests/${name}.json`;
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/tasks/node-test-reporter.ts', reportFile],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  const command = ['node', '--test', ...reporters, ...globs] as const;
  return { title, needs, run: () => testRun(command, reportFile, tallyOfNodeTest) };
}

/** Runs a test command that leaves a report, and counts what the report says. */
async function testRun(
  [command, ...args]: readonly [string, ...string[]],
  reportFile: string,
  tallyOfReport: (json: string) => Tally,
): Promise<Tally> {
  rmSync(reportFile, { force: true });
  mkdirSync('.cache/tests', { recursive: true });
  const code = await runChild(command, args);
  const reported = existsSync(reportFile) ? tallyOfReport(readFileSync(reportFile, 'utf8')) : { passed: 0, failed: 0 };
  if (reported.passed + reported.failed === 0) console.error('没有运行任何测试。');
  return tallyOfRun(code, reported);
}
