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
 * The words of a query that are worth looking for, longest first, each once, without quotation marks. Single characters
 * that stand together are words that the segmenter does not know: two are one word (转轮), more are looked for pair by
 * pair (鱼塘尾水: 鱼塘, 塘尾, 尾水). A query of nothing but function words is looked for as it stands.
 */
export function queryTerms(query: string): string[] {
  const text = normalise(query);
  const terms: string[] = [];
  let characters = '';
  for (const { segment, isWordLike } of segmenter.segment(`${text} `)) {
    const isTerm = isWordLike === true && !FUNCTION_WORDS.has(segment);
    if (isTerm && /^\p{Script=Han}$/u.test(segment)) {
      characters += segment;
      continue;
    }
    terms.push(...pairs(characters));
    characters = '';
    if (isTerm) terms.push(segment);
  }
  if (terms.length === 0) return [text.replaceAll('"', '')].filter(Boolean);
  return [...new Set(terms)].sort((a, b) => b.length - a.length);
}

/** 鱼塘尾水 as 鱼塘, 塘尾, 尾水; a single character as it is. */
function pairs(characters: string): string[] {
  const [...list] = characters;
  if (list.length < 2) return list;
  return list.slice(1).map((character, index) => `${list[index]}${character}`);
}
