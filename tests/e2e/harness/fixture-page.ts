import { twelvePages } from './pages-under-test.ts';

/** What a page of the fixture site takes from the project's sources. */
export interface FixtureParts {
  scripts: string[];
  styles: string[];
  link: string;
  skipLink: string;
  status: string;
  hint: string;
}

/** A plain page in the order of the real layout: guard first, skip links, exit, header, long content. */
export function fixturePage(path: string, parts: FixtureParts): string {
  const links = twelvePages.map((page) => `<li><a href="${page}">Page ${page}</a></li>`).join('\n');
  const chapters = Array.from({ length: 12 }, (_, index) => chapterText(index + 1)).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${parts.styles.map((style) => `<style>${style}</style>`).join('\n')}
${parts.scripts.map((script) => `<script>${script}</script>`).join('\n')}
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg">
<title>Page ${path}</title>
</head>
<body>
<a class="skip" href="#main">Skip to the main text</a>
${parts.skipLink}
${parts.link}
${parts.status}
<header><nav aria-label="Main"><ul>${links}</ul></nav></header>
<main id="main" tabindex="-1">
<h1>Page ${path}</h1>
${path === '/' ? parts.hint : ''}
<p><a href="tel:01632960123">01632 960 123</a></p>
<p><input type="search" aria-label="Words" autocomplete="off"></p>
${chapters}
</main>
</body>
</html>`;
}

function chapterText(number: number): string {
  const words = 'Some words to fill the page with. '.repeat(12);
  return `<h2>Chapter ${number}</h2><p>${words}</p>
<p><a href="/guides/">Read on</a></p>
<details><summary>More</summary><p>${words}</p></details>`;
}
