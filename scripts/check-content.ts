/** Prints every fault of the content folder, and fails if there is one. */
import { loadContent } from '../src/checks/content.ts';
import { formatFault } from '../src/checks/fault.ts';
import { readContent } from '../src/checks/read-content.ts';
import { checkContent } from '../src/checks/run.ts';
import { readShare } from '../src/ledgers/checked.ts';
import { site } from '../src/site.config.ts';

const content = loadContent(readContent('content'), site.url);
const faults = checkContent(content);
for (const fault of faults) console.error(formatFault(fault));
console.log(`内容检查：${content.files.size}个文件，${faults.length}处错误`);
console.log(`技术的效果和适用条件数字，读过来源的${readShare(content)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
