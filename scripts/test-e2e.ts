import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser } from './browser/find-browser.ts';

/** Runs Playwright on the built site, with a browser that surely starts. Gives its exit code. */
async function runBrowserTests(options: readonly string[]): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no built site to test. Type: npm run build');
    return 1;
  }
  const env = { ...process.env, CHROMIUM_PATH: await ensureBrowser() };
  const words = ['test', '--config', 'tests/playwright.config.ts', ...options];
  return spawnSync('playwright', words, { stdio: 'inherit', env }).status ?? 1;
}

try {
  process.exitCode = await runBrowserTests(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
