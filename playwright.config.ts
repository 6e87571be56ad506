import { defineConfig } from '@playwright/test';

// SITE_URL comes from the global setup, CHROMIUM_PATH from the test task.
const { CHROMIUM_PATH, SITE_URL } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Generous, because some tests visit every page: it is there for what hangs, not for what is slow.
  timeout: 180_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    locale: 'zh-CN',
    ...(SITE_URL && { baseURL: SITE_URL }),
    ...(CHROMIUM_PATH && { launchOptions: { executablePath: CHROMIUM_PATH } }),
  },
});
