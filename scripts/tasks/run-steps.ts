import { addTallies, type Tally } from './tally.ts';

export interface Step {
  readonly title: string;
  /** Steps without whose success this one says nothing; those that the task does not run count as passed. */
  readonly needs: readonly Step[];
  readonly run: () => Promise<Tally>;
}

/** Runs every step whose needs are met, in the order given, and resolves with the sum of their tallies. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const stopped = new Set<Step>();
  let total: Tally = { passed: 0, failed: 0 };
  for (const step of steps) {
    const obstacles = step.needs.filter((need) => stopped.has(need));
    if (obstacles.length > 0) {
      const titles = obstacles.map(({ title }) => `“${title}”`).join('、');
      console.log(`\n== ${step.title}：未运行，因为${titles}没有通过`);
      stopped.add(step);
      continue;
    }
    console.log(`\n== ${step.title}`);
    const tally = await step.run();
    if (tally.failed > 0) stopped.add(step);
    total = addTallies(total, tally);
  }
  return total;
}
