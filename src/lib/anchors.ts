/**
 * The sections that a page of each kind may have, in order: fragment id and heading. The ids are fixed, because pages
 * elsewhere and printed handouts link to them.
 */
export const sections = {
  techniques: {
    figures: '关键数字',
    principle: '原理与判断',
    'fits-when': '什么时候合用',
    limits: '什么时候不该用',
    'by-products': '会带来什么副作用',
    operation: '现场看什么',
    failures: '怎么坏的',
    'ask-the-vendor': '问供应商或承办单位',
    acceptance: '怎么验收',
    cases: '实例',
    standards: '标准',
    related: '相关技术',
    plan: '行动计划里的依据',
    'used-by': '谁会用到',
    sources: '来源',
  },
  cases: {
    problem: '原来的问题',
    measures: '先后做了什么',
    figures: '结果',
    reading: '怎么看这个结果',
    shortfalls: '没有解决的',
    gaps: '没有公布的',
    aftermath: '后来怎样',
    techniques: '用到的技术',
    sources: '来源',
  },
  problems: {
    today: '今天先做',
    'not-yet': '先别做',
    meaning: '这个数意味着什么',
    figures: '关键数字',
    causes: '可能的原因',
    worksheet: '带去现场',
    measures: '可用的办法，先管理后工程',
    cases: '实例',
    lessons: '相关课程',
    ask: '问谁',
    standards: '标准',
    sources: '来源',
  },
  lessons: {
    outcomes: '听完能做什么',
    slides: '讲什么',
    handout: '讲义',
    exercise: '练习',
    quiz: '小测',
    figures: '关键数字',
    basis: '这一课依据的页面',
    sources: '来源',
  },
  plan: {
    official: '原文',
    asks: '要求谁做什么',
    now: '现在能做什么',
    guidance: '怎么理解',
    later: '后来的文件',
    figures: '关键数字',
    techniques: '技术',
    problems: '问题',
    cases: '案例',
    lessons: '课程',
    sources: '来源',
  },
} as const;

export type PageKind = keyof typeof sections;

/** The fragment ids of the sections of a kind of page. */
export type SectionId<Kind extends PageKind> = keyof (typeof sections)[Kind] & string;
