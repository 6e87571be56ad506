import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command in our terminal and resolves with its exit code: 127 if it cannot be started, 128 + n if signal n
 * ended it. A signal that ends us is passed on, and we leave with the child's code once it has gone.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runChild(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
      // Whatever signal came: on this one every tool takes its own children along, Playwright on no other.
      child.kill('SIGINT');
    };
    const finish = (/** @type {number} */ code) => {
      for (const signal of endings) process.off(signal, interrupt);
      if (interrupted) process.exit(code);
      resolve(code);
    };
    for (const signal of endings) process.on(signal, interrupt);
    child.once('error', (error) => {
      console.error(`无法运行${command}：${error.message}`);
      finish(127);
    });
    child.once('exit', (code, signal) => finish(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}
