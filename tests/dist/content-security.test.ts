import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { basePathSite, rootSite } from '../../scripts/tasks/sites.ts';
import { type BuiltPage, readPages } from '../built-site.ts';
import { assertFaultless } from './faults.ts';

const pages = [...readPages(rootSite), ...readPages(basePathSite)];

/** The sources that the policy of a page allows, by directive. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy of a page covers its inline scripts and styles, and nothing inline without a hash', () => {
  assertFaultless(pages, (page) => {
    const policy = policyOf(page);
    return (['script', 'style'] as const).flatMap((name) => {
      const allowed = policy.get(`${name}-src`) ?? [];
      const inline = [...page.document.querySelectorAll(`${name}:not([src])`)].map((element) => element.innerHTML);
      return [
        ...(allowed.includes("'self'") ? [] : [`策略里没有${name}-src`]),
        ...(allowed.includes("'unsafe-inline'") ? [`${name}-src放行了'unsafe-inline'`] : []),
        ...inline
          .filter((text) => !allowed.includes(hash(text)))
          .map((text) => `${name}未列入策略：${text.slice(0, 60)}`),
      ];
    });
  });
});

test('everything else comes from the site itself', () => {
  assertFaultless(pages, (page) => {
    const policy = policyOf(page);
    const fallback = policy.get('default-src')?.join(' ');
    // A hash may have two slashes in it by chance.
    const isForeign = (source: string) => !source.startsWith("'sha256-") && /^\*|\/\/|^https?:/.test(source);
    const foreign = [...policy].filter(([, sources]) => sources.some(isForeign));
    return [
      ...(fallback === "'self'" ? [] : [`default-src是“${fallback}”`]),
      ...foreign.map(([name, sources]) => `${name}放行了别的网站：${sources.join(' ')}`),
    ];
  });
});

test('no element carries a style or an event handler of its own', () => {
  assertFaultless(pages, ({ document }) =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
    ),
  );
});

test('an address elsewhere stands in a link for the reader only, and the link says that it leaves the site', () => {
  assertFaultless(pages, ({ document }) => {
    const origin = URL.parse(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')?.origin;
    return [...document.querySelectorAll('[href], [src], [action], [srcset], [poster], [data]')].flatMap((element) =>
      ['href', 'src', 'action', 'srcset', 'poster', 'data']
        .map((name) => element.getAttribute(name) ?? '')
        .filter((value) => /^(https?:)?\/\//i.test(value) && URL.parse(value, origin)?.origin !== origin)
        .filter(() => !(element.localName === 'a' && /\bexternal\b/.test(element.getAttribute('rel') ?? '')))
        .map((value) => `<${element.localName}>指向${value}`),
    );
  });
});
