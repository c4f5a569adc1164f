import { expect, test } from '../harness/exit-test.ts';
import { readHtmlFiles } from '../harness/pages-under-test.ts';

for (const sendHeaders of [true, false]) {
  const host = sendHeaders ? 'with the production headers' : 'on a host that sends no headers';

  test(`when JavaScript is unavailable, the exit link leaves and says nothing of where from, ${host}`, async ({
    sites,
    visit,
  }) => {
    sites.sendHeaders = sendHeaders;
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${sites.siteOrigin}/talk-now/`);

    await page.locator('.exit-link').click();

    await page.waitForURL(sites.exitTarget.href);
    const [request] = sites.seen.filter(({ host }) => host === sites.exitTarget.host);
    expect(request).toMatchObject({ path: sites.exitTarget.pathname, referer: undefined });
  });
}

test('when JavaScript is unavailable, the exit skip link leaves by keyboard', async ({
  sites,
  visit,
}) => {
  const { page } = await visit({ javaScriptEnabled: false });
  await page.goto(`${sites.siteOrigin}/`);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await page.waitForURL(sites.exitTarget.href);
});

test('when JavaScript is unavailable, the page does not speak of a shortcut that needs it', async ({
  sites,
  visit,
}) => {
  const { page } = await visit({ javaScriptEnabled: false });

  await page.goto(`${sites.siteOrigin}/`);

  await expect(page.getByText(/press Shift three times/).filter({ visible: true })).toHaveCount(0);
});

test('every page of the site holds one exit link and one exit skip link, as plain links', ({
  sites,
}) => {
  const pages = readHtmlFiles(sites.folder);
  expect(pages.length).toBeGreaterThan(12);
  const plainLink = {
    href: sites.exitTarget.href,
    rel: 'noreferrer nofollow',
    text: 'Exit this page',
    // No hover text, no new tab, no ping, no download.
    attributes: 'class data-exit href rel',
  };
  const faults = pages.flatMap(({ path, html }) => {
    const links = [...html.matchAll(/<a\b([^>]*)\bdata-exit\b([^>]*)>([^]*?)<\/a>/g)].map(
      ([, before, after, text]) => ({
        href: attribute(`${before}${after}`, 'href'),
        rel: attribute(`${before}${after}`, 'rel'),
        text: text?.trim(),
        attributes: attributeNames(`${before} data-exit ${after}`),
      }),
    );
    const isRight = JSON.stringify(links) === JSON.stringify([plainLink, plainLink]);
    return isRight && withoutScripts(html).split('data-exit').length === 3 ? [] : [{ path, links }];
  });
  expect(faults).toEqual([]);
});

test('every page asks for no referrer, begins its scripts with the guard and makes room for a keyboard', ({
  sites,
}) => {
  const heads = readHtmlFiles(sites.folder).map(({ path, html }) => ({
    path,
    referrer: /<meta name="referrer" content="no-referrer"\s*\/?>/.test(html),
    guard: /<script>([^]*?)<\/script>/.exec(html)?.[1],
    guardIsFirst: html.search(/<script\b/) === html.indexOf('<script>'),
    guardIsInHead: html.indexOf('<script>') < html.indexOf('</head>'),
    // The keyboard of a phone makes the page shorter, and the exit stays in view.
    viewport: /<meta name="viewport" content="([^"]*)"/.exec(html)?.[1]?.split(', ').at(-1),
  }));
  const guard = heads[0]?.guard;
  expect(guard).toContain(sites.exitTarget.href);
  for (const head of heads) {
    expect(head).toEqual({
      path: head.path,
      referrer: true,
      guard,
      guardIsFirst: true,
      guardIsInHead: true,
      viewport: 'interactive-widget=resizes-content',
    });
  }
});

function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^]*?<\/script>/g, '');
}

function attributeNames(attributes: string): string {
  const names = attributes
    .replaceAll(/="[^"]*"/g, '')
    .trim()
    .split(/\s+/);
  return names.sort().join(' ');
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
