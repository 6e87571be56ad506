import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { rootSite } from '../../scripts/tasks/sites.ts';
import { readPages } from '../built-site.ts';
import { assertFaultless } from './faults.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The catalogue narrows at each choice, so its form is never submitted.
      'wcag/h32': 'off',
    },
  }),
);

test('the markup of every page is valid', () => {
  assertFaultless(readPages(rootSite), ({ html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${ruleId}：${message}（${selector}）`),
  );
});
