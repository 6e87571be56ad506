/** `npm run report`: what maintainers should look at next. Figures for people; nothing passes or fails. */
import { loadContent } from '../src/checks/content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { ledgers } from '../src/ledgers/index.ts';
import { dayInChina } from '../src/lib/term.ts';
import { site } from '../src/site.config.ts';

const content = loadContent(readContent('content'), site.url);
for (const { title, summary, rows } of ledgers(content, dayInChina(new Date()))) {
  console.log(`\n${title}：${summary}`);
  for (const row of rows) console.log(`  ${row}`);
}
