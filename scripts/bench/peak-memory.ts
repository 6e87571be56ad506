import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** Peak resident memory of the largest single process of the command, MiB; undefined where /proc is missing. */
  readonly peakMiB: number | undefined;
}

const SAMPLING_MS = 50;

/**
 * Runs a command and measures its wall time and the memory of its largest process, read from /proc while it runs.
 * @throws Error when the command fails.
 */
export function measure(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: 'ignore' });
    let peak = 0;
    const sampling = setInterval(() => {
      peak = Math.max(peak, ...processTree(child).map(peakMemory));
    }, SAMPLING_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(sampling);
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')}：退出码${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, peakMiB: peak || undefined });
    });
  });
}

function processTree({ pid }: ChildProcess): number[] {
  const tree = pid === undefined ? [] : [pid];
  for (const parent of tree) tree.push(...childrenOf(parent));
  return tree;
}

/** A process may end between two reads; then it has no children and no memory. */
function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Peak resident set, MiB. */
function peakMemory(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
