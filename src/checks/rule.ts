import type { Content } from './content.ts';
import type { Fault } from './fault.ts';

/** One thing that editors can get wrong. `name` is also that of its fixture under tests/fixtures/content/broken. */
export interface Rule {
  readonly name: string;
  readonly check: (content: Content) => Fault[];
}
