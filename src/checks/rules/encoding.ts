import type { Rule } from '../rule.ts';

/** Text that was saved in an encoding other than UTF-8. */
export const encoding: Rule = {
  name: 'encoding',
  check: ({ files }) =>
    [...files]
      .filter(([, text]) => text.includes('\uFFFD'))
      .map(([file, text]) => ({
        file,
        line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
        message: '这个文件不是UTF-8编码，有些字已读成乱码：在编辑器里“另存为”，编码选UTF-8',
      })),
};
