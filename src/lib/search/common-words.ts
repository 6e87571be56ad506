/** Words that a question contains and no page is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  '的 了 吗 呢 吧 啊 呀 是 在 有 没 没有 不 和 与 或 及 也 都 又 还 就 才 要 要不要 能 能不能 会 可以 可不可以 应该 应 该 需要 须 需 怎么 怎样 咋 咋办 咋整 怎么办 怎么弄 怎么做 怎么写 怎么查 怎么算 怎么填 怎么治 怎么管 怎么报 怎么申请 怎么编 怎么处理 要哪些材料 找谁 谁管 归谁管 该找谁 谁负责 如何 什么 啥 是什么 为什么 为啥 什么意思 啥意思 哪 哪个 哪些 哪里 哪儿 谁 多少 多大 多久 几 我 我们 你 他 它 这 这个 那 那个 请问 一个 一下 有没有 是不是 行不行 好不好 做 用 到 对 把 被 从 给 让 很 太 总是 老是 老 想 想要 以后 之后 时候 时 上 下 里 里面 中 内 得 着 过 来 去 了吗 吗呢 找谁 归谁管 谁管 谁负责 该找谁 先 再 后 前 最 最好 一般 有点 有 个 家 种 样 呗 嘛 哦 老板 领导 明天 今天 昨天 突然 有人 别人 全是 都是 看看 请 归 管 像 似的 一直 经常 往 往外 一路 准备 了该 该怎么 起来 出来 下去 下来 进去 一样 这么 那么 自己 大家 到底 究竟 必须 只 只能 并 而 但 如果 因为 所以 为了 关于 根据 按照 按 由 向 于 以 之 其 等 各 每 某 几个 一些 有些 多长时间 多长 几年 几天'.split(
    ' ',
  ),
);

/** Words that stand in half of all pages: they count little unless nothing else is asked. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  '处理 治理 技术 工艺 方法 办法 措施 企业 工厂 厂 公司 问题 环保 环境 生态 污染 标准 要求 规定 设备 设施 系统 项目 工程 管理 管控 控制 监管 检查 方案 材料 资料 文件 政策 案例 江苏 江苏省 乡镇 镇 村 村里 农村 园区 县 市 单位 情况 原因 流程 步骤 排放 超标 达标 整改 建设 利用 使用 选择 比较 推荐 最新'.split(
    ' ',
  ),
);

/** Words that say which kind of page is wanted, not what it is about. */
const WORDS_OF_KIND: Readonly<Record<string, string>> = {
  问题: '怎么办 咋办 咋整 怎么弄 找谁 谁管 归谁管 该找谁 投诉 举报 扰民',
  案例: '案例 实例 例子 经验',
  用表: '模板 表格 表 台账 清单 检查表 格式 范本 框架 登记表 记录表 怎么填 签到 怎么写 怎么编 怎么报 要哪些材料 材料',
  指南: '怎么写 怎么编 怎么报 要哪些材料 材料 怎么申请 流程 步骤 指南 怎么做 谁负责',
  标准: '标准 限值 规范',
  技术: '工艺 技术 设备 怎么治 怎么处理',
  组合工艺: '工艺 怎么治 怎么处理',
};

/** The kinds of pages that a word asks for. */
export function kindsNamedBy(word: string): string[] {
  return Object.entries(WORDS_OF_KIND)
    .filter(([, words]) => words.split(' ').includes(word))
    .map(([kind]) => kind);
}
