import { visit } from 'unist-util-visit';
import { nearest } from '../../lib/nearest.ts';
import type { Content } from '../content.ts';
import { type Entry, faultAtNode } from '../entries.ts';
import type { Fault } from '../fault.ts';
import { describeRepost, repostHostOf } from '../repost-hosts.ts';
import type { Rule } from '../rule.ts';
import { addressOf, type SitePages, sitePages } from '../site-pages.ts';

/** Links that lead nowhere, out of the site and back, or to a copy. */
export const link: Rule = {
  name: 'link',
  check: (content) => {
    const pages = sitePages(content);
    return content.entries.flatMap((entry) => checkBody(entry, content, pages));
  },
};

function checkBody(entry: Entry, { siteUrl }: Content, pages: SitePages): Fault[] {
  const faults: Fault[] = [];
  if (!entry.body) return faults;
  visit(entry.body.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const message = judge(node.url, siteUrl, pages, addressOf(entry));
    if (message !== undefined) faults.push(faultAtNode(entry, node, message));
  });
  return faults;
}

function judge(url: string, siteUrl: string, pages: SitePages, own: string | undefined): string | undefined {
  if (url.startsWith('#')) return own && judgeInternal(own + url, pages);
  if (/^\/(?!\/)/.test(url)) return judgeInternal(url, pages);
  if (/^https?:\/\//.test(url)) return judgeExternal(url, siteUrl);
  return `链接“${url}”写法不对：站内从“/”写起，例如/techniques/rural-a2o/；站外写https://…`;
}

function judgeInternal(url: string, pages: SitePages): string | undefined {
  const { address = '', fragment } = /^(?<address>[^?#]*)(?:\?[^#]*)?(?:#(?<fragment>.*))?$/.exec(url)?.groups ?? {};
  const fragments = pages.get(address);
  if (!fragments) {
    const meant = findMeant(address, [...pages.keys()]);
    return `没有“${address}”这个页面${meant ? `，是否想写“${meant}”？` : ''}`;
  }
  if (!fragment || fragments === 'unknown' || fragments.has(fragment)) return undefined;
  const meant = nearest(fragment, fragments);
  return `“${address}”里没有“#${fragment}”这一处${meant ? `，是否想写“#${meant}”？` : ''}`;
}

/** The page whose address differs by its last slash or a slip, or that has the same name elsewhere. */
function findMeant(address: string, addresses: readonly string[]): string | undefined {
  const withSlash = address.replace(/\/?$/, '/');
  const name = withSlash.split('/').at(-2);
  return (
    addresses.find((other) => other === withSlash) ??
    nearest(address, addresses) ??
    addresses.find((other) => other.endsWith(`/${name}/`))
  );
}

function judgeExternal(url: string, siteUrl: string): string | undefined {
  if (/[^\x20-\x7E]/.test(url)) return `网址“${url}”里有汉字或全角标点：写成[名称](网址)，网址后面的字放到括号外`;
  if (!URL.canParse(url)) return `网址“${url}”写法不对`;
  const { host, pathname } = new URL(url);
  if (host === new URL(siteUrl).host) return `本站的页面不写完整网址：写“${pathname}”`;
  const repost = repostHostOf(url);
  return repost && describeRepost(repost);
}
