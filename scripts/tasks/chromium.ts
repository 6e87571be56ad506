import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { runChild } from './child.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The path of a Chromium that runs: the one of CHROMIUM_PATH, an installed one, or Playwright's own. Installs one if
 * there is none. Undefined, with the advice printed, if that fails too.
 */
export async function provideChromium(): Promise<string | undefined> {
  for (const install of [undefined, installWithApt, installWithPlaywright]) {
    await install?.();
    const found = await findChromium();
    if (found) return found;
  }
  console.error(
    '没有找到可用的Chromium，也没能自动安装。请安装Chromium和中文字体（Debian：apt-get install chromium fonts-noto-cjk），' +
      '或用环境变量CHROMIUM_PATH给出浏览器的路径。',
  );
  return undefined;
}

async function findChromium(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...installed, chromium.executablePath()];
  return candidates.find((path) => path && answers(path));
}

/** Asking for the version tells a browser from a stub that only advises to install one. */
function answers(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status === 0) console.log(`${stdout.trim()}（${path}）`);
  return status === 0;
}

async function installWithApt(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log('没有找到Chromium，正在用apt安装……');
  await runChild('apt-get', ['update'], env);
  await runChild('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env);
}

async function installWithPlaywright(): Promise<void> {
  console.log('没有找到Chromium，正在下载Playwright自带的……');
  await runChild('playwright', ['install', '--no-shell', 'chromium']);
}
