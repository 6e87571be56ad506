import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

const box = (page: Page) => page.getByRole('combobox', { name: '搜索全站' });
const options = (page: Page) => page.getByRole('option');

/** Enters the box of a page and waits until it offers suggestions. */
async function enter(page: Page, address = '/plan/'): Promise<void> {
  await page.goto(address);
  await page.getByRole('searchbox').first().focus();
  await expect(box(page)).toBeVisible();
}

test('a slash goes to the box; typing offers pages by kind; arrows and Enter open one', async ({ page }) => {
  const faults = await watch(page);
  await page.goto('/plan/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('总磷超标');
  await expect(options(page).first()).toBeVisible();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('group', { name: '问题' }).getByRole('option').first()).toContainText('总磷');
  await page.keyboard.press('ArrowDown');
  const active = page.locator('[role=option][aria-selected=true]');
  await expect(active).toHaveCount(1);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  const href = await active.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  expect(faults).toEqual([]);
});

test('arrows pass from the last suggestion through the field to the first', async ({ page }) => {
  await enter(page);
  await box(page).fill('活性炭');
  await expect(options(page).first()).toBeVisible();
  const number = await options(page).count();
  for (let press = 0; press < number; press++) await page.keyboard.press('ArrowDown');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('Escape closes the list and then clears the box; Enter without a choice asks for all', async ({ page }) => {
  await enter(page);
  await box(page).fill('转轮');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveValue('转轮');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await box(page).fill('转轮');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('pinyin that an input method is still composing is no query; the word that comes of it is', async ({ page }) => {
  await enter(page);
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'zong lin';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  });
  await expect(options(page)).toHaveCount(0);
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '总磷';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '总磷' }));
  });
  await expect(options(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/plan\/$/);
});

test('the open list has no fault that a checker finds, and says how many suggestions there are', async ({ page }) => {
  await enter(page);
  await box(page).fill('村里污水');
  await expect(options(page).first()).toBeVisible();
  await expect(page.locator('.search-form').getByRole('status')).toHaveText(/^\d+条建议/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('on a phone the list fits the screen and a tap opens a page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await enter(page, '/');
  await box(page).fill('断面总磷超标');
  await expect(options(page).first()).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await options(page).first().click();
  await expect(page.locator('h1')).toHaveText('断面总磷超标');
});

test('nothing is fetched for suggestions before somebody enters a box', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/plan/2-3/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /search|pagefind/.test(path))).toEqual([]);
});
