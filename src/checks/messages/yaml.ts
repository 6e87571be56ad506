import type { ErrorCode } from 'yaml';

const INDENT = '缩进或括号不对：同一层的各项左边对齐，下一层多空两格，[ ]和{ }要成对';
const QUOTE = '文字里有“: ”，或以“[ { % @ * & ! | >”这些记号开头时，整段文字要加单引号';

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: QUOTE,
  BAD_DQ_ESCAPE: '双引号里的反斜杠有特别的意思：改用单引号',
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  BLOCK_IN_FLOW: '[ ]和{ }里的文字有“: ”或“- ”时，这段文字要加单引号',
  MISSING_CHAR: '缺少引号、括号、逗号或冒号（都用半角，冒号后空一格）：检查这一处和它前面的内容',
  MULTILINE_IMPLICIT_KEY: '这里应是“键: 值”：检查冒号（半角，后面空一格），以及前面的引号有没有成对',
  MULTIPLE_DOCS: '多了一行“---”',
  TAB_AS_INDENT: '缩进用了制表符（Tab），应改成空格',
  TAG_RESOLVE_FAILED: QUOTE,
  UNEXPECTED_TOKEN: '这里多出了内容：引号括起来的文字后面不能再接别的字；文字以“- > |”开头时要加单引号',
};

/** @param rest the YAML text from the place of the error on */
export function describeYamlError(code: ErrorCode, rest: string): string {
  if (code === 'DUPLICATE_KEY') return `“${/^[^:\s]+/.exec(rest)?.[0]}”写了两次，删去一处或合并成一处`;
  return MESSAGES[code] ?? `YAML写法有误（${code}）：检查这一处的缩进、引号和冒号`;
}
