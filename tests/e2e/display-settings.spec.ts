import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Size of the text in px, and lightness of the page from 0 to 255. */
function look(page: Page): Promise<{ size: number; lightness: number }> {
  return page.evaluate(() => {
    const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? [];
    return { size, lightness: (Number(red) + Number(green) + Number(blue)) / 3 };
  });
}

const isElder = async (page: Page) => (await look(page)).size >= 18;
const isDark = async (page: Page) => (await look(page)).lightness < 64;

const settings = [
  { name: '长辈模式', isOn: isElder },
  { name: '深色', isOn: isDark },
];

for (const { name, isOn } of settings) {
  test(`${name}: the button switches it, other pages and a reload keep it, the button ends it`, async ({ page }) => {
    await page.goto('/about/');
    expect(await isOn(page)).toBe(false);
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'false');

    await button(page, name).click();
    expect(await isOn(page)).toBe(true);

    await page.getByRole('navigation', { name: '主导航' }).getByRole('link').first().click();
    await expect(page).not.toHaveURL(/about/);
    await page.reload();
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true');
    expect(await isOn(page)).toBe(true);

    await button(page, name).click();
    await page.goto('/about/');
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'false');
    expect(await isOn(page)).toBe(false);
  });
}

test('the choice stands before the first paint, without the scripts that load later', async ({ page }) => {
  await page.goto('/about/');
  for (const { name } of settings) await button(page, name).click();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/<script type="module">.*?<\/script>/gs, '');
    await route.fulfill({ response, body: html });
  });
  await page.reload();
  expect(await isElder(page)).toBe(true);
  expect(await isDark(page)).toBe(true);
});

test.describe('on a system with dark colours', () => {
  test.use({ colorScheme: 'dark' });

  test('pages are dark and the button makes them light', async ({ page }) => {
    await page.goto('/about/');
    expect(await isDark(page)).toBe(true);
    await expect(button(page, '深色')).toHaveAttribute('aria-pressed', 'true');
    await button(page, '深色').click();
    expect(await isDark(page)).toBe(false);
  });
});

test('a browser that forbids storage shows the page and switches it', async ({ page }) => {
  const faults = await watch(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('storage is forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/about/');
  for (const { name, isOn } of settings) {
    await button(page, name).click();
    expect(await isOn(page)).toBe(true);
  }
  expect(faults).toEqual([]);
});
