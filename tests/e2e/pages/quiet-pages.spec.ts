import type { Page } from '@playwright/test';
import { expect, longestOfEachShape, test } from '../journeys/reading/journey-test.ts';
import { noTraces, readTraces } from '../journeys/wizard/traces.ts';

/** Collects everything that a quiet page does not do. */
async function listen(page: Page, own: string): Promise<string[]> {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== own) heard.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`said ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`failed with ${error.message}`));
  page.on('dialog', (dialog) => heard.push(`opened a ${dialog.type()}`));
  page.on('websocket', (socket) => heard.push(`opened ${socket.url()}`));
  await page.exposeFunction('tellViolation', (what: string) => heard.push(`refused ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return heard;
}

async function expectQuiet(page: Page, paths: Iterable<string>, own: string): Promise<void> {
  const heard = await listen(page, own);
  for (const path of paths) {
    // The server answers it with 404, and the browser says so.
    if (path === '/404.html') continue;
    await page.goto(path);
    const { address, title, ...traces } = await readTraces(page);
    expect({ address, title, ...traces }).toEqual(noTraces(address, title));
    expect(heard.splice(0), path).toEqual([]);
  }
}

test('one page of each kind asks no other origin, complains of nothing and leaves no trace', async ({
  page,
  site,
  baseURL,
}) => {
  test.slow();
  const paths = longestOfEachShape(site);
  expect(paths.length).toBeGreaterThan(20);
  await expectQuiet(page, paths, new URL(baseURL ?? '').origin);
});

test('no page at all asks another origin, complains or leaves a trace @deep', async ({
  page,
  site,
  baseURL,
}) => {
  test.setTimeout(10 * 60_000);
  await expectQuiet(page, site.keys(), new URL(baseURL ?? '').origin);
});

test('no page loads anything from elsewhere, by its own text', ({ site }) => {
  for (const { path, html } of site.values()) {
    const markup = html.replaceAll(/<script\b[^]*?<\/script>/g, '');
    const loaded = [
      ...markup.matchAll(
        /<(?!a\b|meta\b)[a-z-]+\b[^>]*?\s(?:src|srcset|href|data|action)="([^"]*)"/g,
      ),
    ]
      .map(([, address = '']) => address)
      .filter((address) => !/^\/(?!\/)|^#/.test(address));
    expect(loaded, path).toEqual([]);
  }
});

test('a request to another origin, a refused script and a warning would be heard', async ({
  page,
  baseURL,
}) => {
  const heard = await listen(page, new URL(baseURL ?? '').origin);
  await page.goto('/');
  await page.evaluate(() => {
    console.warn('a warning');
    const picture = new Image();
    picture.src = 'https://example.invalid/a.png';
  });
  await expect.poll(() => heard.join('\n')).toContain('refused img-src');
  expect(heard.join('\n')).toContain('said a warning');
});

test('no page asks for a worker, a manifest or anything in advance', ({ site }) => {
  for (const { path, html } of site.values()) {
    expect(html, path).not.toMatch(
      /<link[^>]*\brel="?[^">]*(manifest|prefetch|preconnect|prerender|preload)|speculationrules|serviceWorker/,
    );
  }
});
