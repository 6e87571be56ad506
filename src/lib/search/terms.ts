/** Words that a question contains and no page is about. */
const FUNCTION_WORDS = new Set(
  '的 了 吗 呢 吧 啊 是 在 有 没 没有 不 和 与 或 及 也 都 又 还 就 才 要 能 会 可以 应该 需要 怎么 怎样 怎么办 如何 什么 为什么 哪 哪个 哪些 哪里 谁 多少 几 我 我们 你 他 它 这 这个 那 那个 请问 一个 一下 办 做 用 到 对 把 被 从 给 让 很 太 总是 老是'.split(
    ' ',
  ),
);

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** One form for what readers type in many: full-width letters, subscripts and case (ＰＭ₂.₅ → pm2.5). */
export function normalise(query: string): string {
  return query.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * The words of a query that are worth looking for, longest first, each once. A query of nothing but function words is
 * looked for as it stands.
 */
export function queryTerms(query: string): string[] {
  const text = normalise(query);
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const terms = [...new Set(words.filter((word) => !FUNCTION_WORDS.has(word)))];
  if (terms.length === 0) return text === '' ? [] : [text];
  return terms.sort((a, b) => b.length - a.length);
}
