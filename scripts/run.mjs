/**
 * The launcher behind every npm script: brings node_modules up to the lock, then hands the task to the pinned Node.
 * Plain ESM for any Node ≥ 18, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './tasks/child.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stampFile = 'node_modules/.lock-stamp';
const pinnedNode = resolve(`node_modules/node-${process.platform}-${process.arch}/bin/node`);

const [task = '', ...args] = process.argv.slice(2);
const taskNames = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
if (!taskNames.includes(task)) stop(2, `没有名为“${task}”的任务。可用的任务：${taskNames.join('、')}。`);

if (process.env.npm_lifecycle_event) leaveWithParent();

const stamp = lockStamp();
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('依赖缺失或锁文件有变化，正在按package-lock.json安装……');
  await install();
  writeFileSync(stampFile, stamp);
}
const node = chooseNode();
process.exit(await runChild(node, ['scripts/tasks/main.ts', task, ...args], environment(node)));

/** npm passes a signal on to its shell only, and the shell (dash) goes without telling anybody. */
function leaveWithParent() {
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
  setInterval(watch, 100).unref();
}

/** Identifies what an install depends on: the lock and the platform. */
function lockStamp() {
  const platform = `${process.platform}-${process.arch}`;
  return createHash('sha256').update(readFileSync('package-lock.json')).update(platform).digest('hex');
}

async function install() {
  await npmCi(process.execPath);
  // npm leaves out native packages whose `engines` reject the Node it runs on: install again on the Node that has come.
  if (!suitsNativePackages(process.versions.node) && existsSync(pinnedNode)) await npmCi(pinnedNode);
}

async function npmCi(node) {
  const cli = process.env.npm_execpath ?? '';
  // Another package manager's path stands there when it started us.
  const [command, ...before] = basename(cli) === 'npm-cli.js' ? [node, cli] : ['npm'];
  const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runChild(command, [...before, 'ci', ...options]);
  if (code === 0) return;
  stop(code, '依赖安装失败，原因见上。如果提示“Missing: … from lock file”，请先运行：node scripts/complete-lock.mjs');
}

/** The range of the strictest native package, rolldown: ^20.19.0 || >=22.12.0. */
function suitsNativePackages(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/** The pinned Node where it runs; elsewhere the machine's own, if it runs TypeScript as it stands. */
function chooseNode() {
  if (spawnSync(pinnedNode, ['--version']).status === 0) return pinnedNode;
  if (process.features.typescript) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  stop(1, `本项目没有为${platform}自带Node，请安装Node 22.18或更高版本（当前为${process.versions.node}）。`);
}

/** NODE_ENV is left to each tool: building, serving and developing need different ones. */
function environment(node) {
  const { NODE_ENV, ...rest } = process.env;
  const path = [dirname(node), resolve('node_modules/.bin'), rest.PATH].join(delimiter);
  return { ...rest, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

function stop(code, message) {
  console.error(message);
  process.exit(code);
}
