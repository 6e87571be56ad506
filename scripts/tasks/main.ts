/** Runs the task named on the command line. */
import { tasks } from './tasks.ts';

const [name = '', ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) throw new Error(`package.json里的任务“${name}”在scripts/tasks/tasks.ts里没有定义。`);
process.exitCode = await task(args);
