import type { Page } from '@playwright/test';
import { DISPLAY_KEY, type Display, serialiseDisplay } from '../../src/lib/display.ts';

export const elderDisplay: Display = { elder: true, theme: undefined };

/** Shows the pages opened from here on as a reader who chose `display` on an earlier visit sees them. */
export async function storeDisplay(page: Page, display: Display): Promise<void> {
  const entry = { key: DISPLAY_KEY, value: serialiseDisplay(display) };
  await page.addInitScript(({ key, value }) => localStorage.setItem(key, value), entry);
}
