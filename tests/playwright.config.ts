import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { launchArguments } from '../scripts/browser/launch-arguments.ts';

const root = resolve(import.meta.dirname, '..');
const port = Number(process.env['TEST_PORT'] ?? 4399);
const address = `http://localhost:${port}/`;
const executablePath = findBrowser();
const withoutScript = '**/*.no-script.spec.ts';

export default defineConfig({
  testDir: resolve(root, 'tests/e2e'),
  outputDir: resolve(root, '.reports/e2e'),
  reporter: [['line'], ['json', { outputFile: resolve(root, '.reports/e2e.json') }]],
  fullyParallel: true,
  // Full matrices take minutes: `npm run test:e2e:deep` asks for them.
  ...(!process.env['DEEP'] && { grepInvert: /@deep/ }),
  forbidOnly: true,
  // A test that passes at the second try has shown a fault, so there is no second try.
  retries: 0,
  workers: 2,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    launchOptions: { args: [...launchArguments], ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'without JavaScript', testMatch: withoutScript, use: { javaScriptEnabled: false } },
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: withoutScript },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --dir dist --port ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
