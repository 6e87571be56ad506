/** Sites where people upload or repost the works of others; a domain stands for all hosts under it. */
const REPOST_HOSTS: readonly string[] = [
  '163.com',
  '360doc.com',
  'baijiahao.baidu.com',
  'baike.baidu.com',
  'bilibili.com',
  'book118.com',
  'csdn.net',
  'doc88.com',
  'docin.com',
  'docsou.com',
  'douban.com',
  'jianshu.com',
  'jinchutou.com',
  'mbd.baidu.com',
  'mp.weixin.qq.com',
  'renrendoc.com',
  'researchgate.net',
  'scribd.com',
  'sohu.com',
  'taodocs.com',
  'toutiao.com',
  'wenku.baidu.com',
  'wenku.so.com',
  'xueshu.baidu.com',
  'zhihu.com',
];

/** The domain of reposts that an address lies under, if any. */
export function repostHostOf(address: string): string | undefined {
  const { hostname } = new URL(address);
  return REPOST_HOSTS.find((host) => hostname === host || hostname.endsWith(`.${host}`));
}

export function describeRepost(host: string): string {
  return `${host}是转载或分享文档的网站：写作品本身（作者、题名、刊名或发布单位、年份、文号），网址只写发布者自己的`;
}
