import { faultAt } from '../entries.ts';
import { textsOf } from '../plain-data.ts';
import type { Rule } from '../rule.ts';

/** Markdown and HTML in a field, which pages print as typed; `<Fig>` is for another rule. */
const MARKUP = /\]\([^)]*\)|\*\*|`|<\/?(?!Fig\b)[a-z][^<>]*>/i;

export const plainField: Rule = {
  name: 'plain-field',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      textsOf(entry.data).flatMap(({ path, text }) => {
        const markup = MARKUP.exec(text)?.[0];
        if (markup === undefined) return [];
        return [faultAt(entry, path, `“${markup}”会照原样印出：链接、粗体写在正文里，这里只写文字`)];
      }),
    ),
};
