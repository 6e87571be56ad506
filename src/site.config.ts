/** Identity that only the owner can supply; what is unset is not rendered. */
interface Owner {
  /** 政府网站标识码, ten digits. */
  readonly siteIdCode?: string;
  /** ICP备案号. */
  readonly icp?: string;
  /** 公安备案号. */
  readonly publicSecurity?: string;
  /** 主办单位. */
  readonly sponsor?: string;
  /** Where readers report errors: an address of the owner's own. */
  readonly contact?: string;
}

export const owner: Owner = {};

export const site = {
  name: '江苏省生态环境科技帮扶知识库',
  shortName: '科技帮扶知识库',
  description: '江苏“百园千镇万企”生态环境科技帮扶行动计划的全文、技术目录、案例和现场用表，每个数字都写明出处。',
  /** Address of the published site; a release sets SITE_URL. */
  url: process.env.SITE_URL ?? 'http://localhost:4321',
  /** True where the address is the real one, so that it may stand in the page's metadata. */
  isPublished: process.env.SITE_URL !== undefined,
} as const;

/** A column of the site: what its list page says of itself and how its articles name it. */
export interface Column {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly type: string;
}

export const columns = {
  home: {
    path: '/',
    name: '首页',
    description: site.description,
    keywords: ['生态环境', '科技帮扶', '江苏', '百园千镇万企'],
    type: '首页',
  },
  plan: {
    path: '/plan/',
    name: '行动计划',
    description: '苏环办〔2022〕247号全文，逐条说明要求谁做什么、现在还能做什么、后来被哪些文件改变。',
    keywords: ['行动计划', '苏环办〔2022〕247号', '百园千镇万企', '政策解读'],
    type: '政策文件',
  },
  problems: {
    path: '/problems/',
    name: '我遇到问题',
    description: '从断面超标、喷漆异味、污水站停摆这些症状查起：可能的原因、先做什么、哪一个观察能定论。',
    keywords: ['断面超标', '异味投诉', '农村污水', '溯源'],
    type: '常见问题',
  },
  techniques: {
    path: '/techniques/',
    name: '技术目录',
    description: '十个方面的先进适用技术，也收限制和淘汰的技术；每项写明适用条件、效果、费用、失效和验收。',
    keywords: ['先进适用技术', '技术目录', '废气治理', '污水处理', '土壤修复'],
    type: '数据发布',
  },
  trains: {
    path: '/trains/',
    name: '组合工艺',
    description: '把几项技术接成一条线：每一步除什么、交给下一步什么，接口处哪里容易出错。',
    keywords: ['组合工艺', '工艺路线', '处理流程'],
    type: '数据发布',
  },
  cases: {
    path: '/cases/',
    name: '案例',
    description: '公开发表过的应用实例：做了什么、前后数值、没解决的问题，都注明来源。',
    keywords: ['应用案例', '江苏', '长三角', '治理成效'],
    type: '典型案例',
  },
  guides: {
    path: '/guides/',
    name: '怎么做',
    description: '计划点名的每一种服务模式和工作手段：是什么、谁来做、一步步怎么做、容易错在哪里、用哪张表。',
    keywords: ['一断面一方案', '一镇一挂钩', '一口一策', '工作指南'],
    type: '工作指南',
  },
  templates: {
    path: '/templates/',
    name: '用表',
    description: '表单、检查表、台账和方案框架：看得到全文，能打印，能下载成Word或Excel文件再填。',
    keywords: ['表格下载', '检查表', '台账', '方案框架'],
    type: '表格下载',
  },
  glossary: {
    path: '/glossary/',
    name: '词汇表',
    description: '本行的词，按拼音排：一句话说清是什么，大家还怎么叫它，到哪一页接着读。',
    keywords: ['词汇表', '术语', '缩写', '拼音索引'],
    type: '术语索引',
  },
  regions: {
    path: '/regions/',
    name: '各市',
    description: '江苏十三个设区市：计划点名交给谁什么任务，本站收了哪些本地案例和本地数字。',
    keywords: ['江苏', '设区市', '驻点', '案例'],
    type: '地区索引',
  },
  training: {
    path: '/training/',
    name: '我要讲课',
    description: '给基层干部和企业环保员的课：目标、讲义、练习、试题，每个数字都能追到出处。',
    keywords: ['培训', '讲义', '练习', '试题'],
    type: '培训材料',
  },
  search: {
    path: '/search/',
    name: '搜索',
    description: '在全站查技术、问题、案例、计划条文和培训材料。',
    keywords: ['搜索', '站内检索'],
    type: '站内检索',
  },
  standards: {
    path: '/standards/',
    name: '标准',
    description: '本站引用的每一份标准：管什么、何时实施、有没有被替代、哪些页面依据它。',
    keywords: ['环境标准', '排放标准', '技术规范'],
    type: '标准规范',
  },
  sources: {
    path: '/sources/',
    name: '来源',
    description: '本站数字和判断所依据的每一份文献，按GB/T 7714-2025著录，写明被哪些页面引用。',
    keywords: ['参考文献', '来源', 'GB/T 7714-2025'],
    type: '参考文献',
  },
  updates: {
    path: '/updates/',
    name: '更新',
    description: '哪些页面是新发布的，哪些重新核对过，哪些已经到了该复核的日子。',
    keywords: ['更新', '复核'],
    type: '网站说明',
  },
  data: {
    path: '/data/',
    name: '开放数据',
    description: '全部条目的JSON数据和结构说明，供下载和再利用。',
    keywords: ['开放数据', 'JSON', '数据字典'],
    type: '数据开放',
  },
  about: {
    path: '/about/',
    name: '关于本站',
    description: '本站是什么、数字怎样核对、证据怎样分级、不做什么。',
    keywords: ['关于', '核对方法', '证据等级'],
    type: '网站说明',
  },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;

/** Columns of the main navigation, in order. */
export const navigation: readonly ColumnName[] = [
  'plan',
  'problems',
  'techniques',
  'cases',
  'guides',
  'templates',
  'training',
];

/** Official record of the plan, as printed in the document. */
export const planRecord = {
  title: '江苏省百园千镇万企生态环境科技帮扶行动计划（2022—2025年）',
  issuers: ['江苏省生态环境厅', '江苏省科学技术厅'],
  number: '苏环办〔2022〕247号',
  year: 2022,
  /** Last day of the plan's term. */
  lastDay: '2025-12-31',
} as const;
