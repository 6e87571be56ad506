/** Readers of the source see this much of it after the place of a fault. */
const EXCERPT = 12;

const RULES: readonly [start: RegExp, message: (excerpt: string) => string][] = [
  [/^<!--/, () => '正文里不能写注释“<!-- -->”：删去'],
  [/^<https?:/, (excerpt) => `“${excerpt}”不是链接的写法：写成[名称](https://…)`],
  [/^<Fig\b/i, (excerpt) => `“${excerpt}”写法不对：引用数字写<Fig id="removal" />，引号用半角，末尾是“/>”`],
  [/^<=/, (excerpt) => `“${excerpt}”里的“<=”会被当作标签：写“≤”`],
  [/^<\//, (excerpt) => `“${excerpt}”前面没有对应的开始标签：删去，正文里不用HTML标签`],
  [/^<\s*[-+]?\d/, (excerpt) => `“${excerpt}”里的“<”会被当作标签：写“低于”或全角“＜”`],
  [/^<[a-z]/i, (excerpt) => `“${excerpt}”会被当作标签，而且没有结束：小于写全角“＜”，粗体写**…**，正文里不用HTML标签`],
  [/^</, (excerpt) => `“${excerpt}”里的“<”会被当作标签：小于写全角“＜”，书名写《》`],
  [/^\{/, (excerpt) => `“${excerpt}”：花括号里的内容会被当作程序，删去花括号，或写成全角“｛｝”`],
  [/^(import|export)\b/, (excerpt) => `“${excerpt}”：行首的import、export会被当作程序，换一种说法`],
];

/** The tag, address or braces at the start of the text, or its first sign if they are not whole. */
export function constructAt(source: string): string {
  return /^(?:<[/!a-z][^<>]*>|\{[^{}]*\})/i.exec(source)?.[0] ?? source.slice(0, 1);
}

/** @param source the text from the place of the fault to the end of its line */
export function describeMdxFault(source: string): string {
  const construct = constructAt(source);
  const excerpt = construct.length > 1 ? construct : source.slice(0, EXCERPT);
  const rule = RULES.find(([start]) => start.test(source));
  return rule ? rule[1](excerpt) : `“${excerpt}”会被当作程序或标签：换一种写法`;
}
