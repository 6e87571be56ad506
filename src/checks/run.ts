import type { Content } from './content.ts';
import { type Fault, sortFaults } from './fault.ts';
import { rules } from './rules/index.ts';

/** Every fault of the content, by every rule. */
export function checkContent(content: Content): Fault[] {
  return sortFaults(rules.flatMap(({ check }) => check(content)));
}
