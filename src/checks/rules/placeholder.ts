import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` leaves to be filled in. */
const PLACEHOLDER = /（填[^）]*）/;

export const placeholder: Rule = {
  name: 'placeholder',
  check: ({ entries }) =>
    entries.flatMap(passagesOf).flatMap(({ text, path: _, ...place }) => {
      const found = PLACEHOLDER.exec(text)?.[0];
      return found === undefined ? [] : [{ ...place, message: `“${found}”还没有换成内容` }];
    }),
};
