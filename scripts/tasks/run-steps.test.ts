import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { runSteps, type Step } from './run-steps.ts';

let ran: string[] = [];
const print = mock.method(console, 'log', () => {});
beforeEach(() => {
  ran = [];
  print.mock.resetCalls();
});

function step(title: string, failed: number, ...needs: Step[]): Step {
  const run = async () => {
    ran.push(title);
    return { passed: 1, failed };
  };
  return { title, needs, run };
}

test('steps run in order and their tallies are added', async () => {
  assert.deepEqual(await runSteps([step('甲', 0), step('乙', 2), step('丙', 0)]), { passed: 3, failed: 2 });
  assert.deepEqual(ran, ['甲', '乙', '丙']);
});

test('a failure stops what depends on it, at any distance, and nothing else', async () => {
  const types = step('类型', 1);
  const build = step('构建', 0, types);
  const browser = step('浏览器', 0, build);
  assert.deepEqual(await runSteps([types, build, browser, step('内容', 0)]), { passed: 2, failed: 1 });
  assert.deepEqual(ran, ['类型', '内容']);
  const printed = print.mock.calls.map(({ arguments: [line] }) => String(line));
  assert.ok(printed.some((line) => line.includes('构建：未运行，因为“类型”没有通过')));
});

test('a step does not wait for one that the task leaves out', async () => {
  await runSteps([step('构建', 0, step('类型', 1))]);
  assert.deepEqual(ran, ['构建']);
});
