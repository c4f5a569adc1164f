import { once } from 'node:events';
import { createServer as createPlainServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { createServer } from '../../../scripts/server/create-server.ts';

interface Site {
  /** The address of the built site, on a host that sends its headers or on one that forgets them. */
  site: string;
  sendsHeaders: boolean;
  /** What the browser complained about. */
  complaints: string[];
}

const test = base.extend<Site>({
  sendsHeaders: [true, { option: true }],
  site: async ({ sendsHeaders }, use) => {
    const server = createServer({ dir: 'dist', ...(!sendsHeaders && { headers: {} }) });
    await use(await addressOf(server));
    server.closeAllConnections();
    server.close();
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(complaints);
  },
});

async function addressOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

for (const sendsHeaders of [true, false]) {
  test.describe(`on a host that ${sendsHeaders ? 'sends the headers' : 'forgets the headers'}`, () => {
    test.use({ sendsHeaders });

    test('pages, their islands and the search work without a complaint', async ({
      page,
      site,
      complaints,
    }) => {
      for (const path of ['/', '/talk-now/', '/find-help/', '/professionals/']) {
        await page.goto(site + path);
        await expect(page.locator('h1')).toBeVisible();
        await page.waitForLoadState('networkidle');
      }
      const found = await page.evaluate(async () => {
        const path = '/pagefind/pagefind.js';
        const pagefind = await import(path);
        await pagefind.options({ noWorker: true });
        return (await pagefind.search('housing')).results.length as number;
      });
      expect(found).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });

    test('code and addresses that are not ours are refused', async ({ page, site }) => {
      await page.goto(`${site}/`);
      const refused = await page.evaluate(async () => {
        const found = new Set<string>();
        addEventListener('securitypolicyviolation', (event) => {
          found.add(event.effectiveDirective);
        });
        const add = (tag: string, values: Record<string, string>) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
          document.body.append(element);
          return element;
        };
        add('img', { src: 'https://elsewhere.example/a.png' });
        add('style', {}).append('body{color:red}');
        add('iframe', { src: 'https://elsewhere.example/' });
        add('base', { href: 'https://elsewhere.example/' });
        (add('form', { action: '/', target: '_self' }) as HTMLFormElement).submit();
        await fetch('https://elsewhere.example/').catch(() => undefined);
        const attempts = [
          () => (document.body.innerHTML = '<p>x</p>'),
          () => ((document.createElement('script') as { text: string }).text = 'x()'),
          () => window.eval('1'),
        ];
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // Some attempts throw, some only report: the reports are what is counted.
          }
        }
        // The form is only refused when the browser comes to sending it.
        for (let wait = 0; wait < 40 && !found.has('form-action'); wait++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return [...found].sort();
      });
      expect(refused).toEqual(
        expect.arrayContaining([
          'base-uri',
          'connect-src',
          'form-action',
          'frame-src',
          'img-src',
          'require-trusted-types-for',
          'style-src-elem',
        ]),
      );
      expect(new URL(page.url()).pathname).toBe('/');
    });
  });
}

test.describe('another site that shows ours in a frame', () => {
  for (const { sendsHeaders, shown } of [
    { sendsHeaders: true, shown: 0 },
    // A policy inside a page cannot forbid frames: this shows that the test can fail.
    { sendsHeaders: false, shown: 1 },
  ]) {
    test.describe(sendsHeaders ? 'with the headers' : 'without the headers', () => {
      test.use({ sendsHeaders });

      test(`shows ${shown === 0 ? 'nothing' : 'the page'}`, async ({ page, site }) => {
        const other = createPlainServer((_, response) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(`<iframe src="${site}/"></iframe>`);
        });
        await page.goto((await addressOf(other)).replace('localhost', 'other.localhost'));
        await page.waitForLoadState('networkidle');
        const [, frame] = page.frames();
        expect(await frame?.locator('main#main').count()).toBe(shown);
        other.closeAllConnections();
        other.close();
      });
    });
  }
});
