import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { runChild } from './child.mjs';

test('a command resolves with its exit code, a signal with 128 + its number', async () => {
  assert.equal(await runChild('node', ['-e', 'process.exit(3)']), 3);
  assert.equal(await runChild('node', ['-e', 'process.kill(process.pid, "SIGTERM")']), 143);
});

test('a command that does not exist is named', async (t) => {
  const print = t.mock.method(console, 'error', () => {});
  assert.equal(await runChild('no-such-command', []), 127);
  assert.match(String(print.mock.calls[0]?.arguments[0]), /no-such-command/);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  test(`${signal} ends the child before its parent`, async () => {
    const idle = 'console.log(process.pid); setInterval(() => {}, 1000)';
    const script = `
      import { runChild } from './scripts/tasks/child.mjs';
      await runChild('node', ['-e', ${JSON.stringify(idle)}]);
    `;
    const parent = spawn('node', ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [childId] = await once(parent.stdout, 'data');
    parent.kill(signal);
    assert.deepEqual(await once(parent, 'exit'), [130, null]);
    assert.throws(() => process.kill(Number(childId), 0), { code: 'ESRCH' });
  });
