import type { Page } from '@playwright/test';

/**
 * Collects what a page must not do: ask another host than that of its first request, print an error or a warning, break
 * its own policy. The list grows while the page is used.
 */
export async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const report = (fault: string) => faults.push(`${new URL(page.url()).pathname}：${fault}`);
  page.on('pageerror', ({ message }) => report(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(message.text());
  });
  let home: string | undefined;
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^https?:$/.test(protocol)) return;
    home ??= origin;
    if (origin !== home) report(`请求了${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`违反${violatedDirective}：${blockedURI}`);
    });
  });
  return faults;
}
