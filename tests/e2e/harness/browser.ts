import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/browser/find-browser.ts';
import { launchArguments } from '../../../scripts/browser/launch-arguments.ts';
import type { StandInSites } from './stand-in-sites.ts';

/** What a test wants from its browser besides Playwright's own options. */
export interface BrowserWishes extends BrowserContextOptions {
  /** An existing profile, to open the browser a second time. */
  profile?: string;
  browserArguments?: string[];
}

// Playwright switches both off by default: with them a Back test proves nothing.
const whatPlaywrightWouldSwitchOff = ['--disable-back-forward-cache', '--disable-popup-blocking'];

/** Starts Chromium with a profile on disk, as a person's browser has, and all names led to the stand-ins. */
export async function openBrowser(
  sites: StandInSites,
  wishes: BrowserWishes = {},
): Promise<{ context: BrowserContext; profile: string }> {
  const {
    profile = mkdtempSync(join(tmpdir(), 'exit-profile-')),
    browserArguments,
    ...options
  } = wishes;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser(),
    ignoreDefaultArgs: whatPlaywrightWouldSwitchOff,
    args: [...launchArguments, ...sites.browserArguments, ...(browserArguments ?? [])],
    viewport: { width: 800, height: 600 },
    ...options,
  });
  // A page that does not come in this time never comes: a broken exit is not waited for much longer.
  context.setDefaultNavigationTimeout(20_000);
  return { context, profile };
}

/** Removes a profile once the browser is closed. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
