/** `npm run new -- 栏目 名字`: lays a page or a register entry down, with every field and what belongs in it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { dayInChina } from '../src/lib/term.ts';
import { collectionNames, collectionTable } from '../src/schemas/collections.ts';
import { idSchema } from '../src/schemas/parts/reference.ts';

const folder = join(import.meta.dirname, 'templates');
const templates = new Map(readdirSync(folder).map((file) => [file.slice(0, -extname(file).length), file]));
const [wanted = '', id = ''] = process.argv.slice(2);
const collection = collectionNames.find((name) => name === wanted);
const template = templates.get(wanted);

if (collection === undefined || template === undefined) {
  stop(`用法：npm run new -- 栏目 名字。可用的栏目：${[...templates.keys()].join('、')}`);
}
const { error } = idSchema.safeParse(id);
if (error) stop(`名字“${id}”不合用：${error.issues[0]?.message}`);

const path = join('content', collectionTable[collection].path, id + extname(template));
if (existsSync(path)) stop(`${path}已经有了，没有改动它`);

const today = dayInChina(new Date());
const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
const text = readFileSync(join(folder, template), 'utf8')
  .replaceAll('{{today}}', today)
  .replaceAll('{{nextYear}}', nextYear);
writeFileSync(path, text);
console.log(`已建${path}。把“（填…）”都换成内容，再运行npm run check看还缺什么。`);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
