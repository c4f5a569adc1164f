import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '../../headers/headers-file.ts';
import { inlineParts } from '../../headers/inline-parts.ts';
import { refusedMarkup } from '../../headers/refused-markup.ts';
import { attribute } from '../html.ts';
import type { Page } from '../pages.ts';
import type { SiteCheck } from '../site.ts';

// 'wasm-unsafe-eval' allows WebAssembly only.
const WEAK = /'unsafe-(inline|eval|hashes)'|\*|\bdata:|\bblob:|\bhttps?:/;

/** What pages carry inline is exactly what their policies allow, in the header and in the page. */
export const policy: SiteCheck = {
  name: 'Pages and their policy agree',
  problems({ pages, folder }) {
    const file = join(folder, '_headers');
    if (!existsSync(file)) return ['_headers: is missing. Build with: npm run build'];
    const header = readHeadersFile(readFileSync(file, 'utf8'))['Content-Security-Policy'] ?? '';
    const weak = WEAK.exec(header);
    return [
      ...(weak ? [`_headers: the policy holds ${weak[0]}`] : []),
      ...pages.flatMap((page) => [
        ...unlisted(page, header, 'the header'),
        ...unlisted(page, ownPolicy(page), 'the page'),
        ...refusedMarkup(page),
      ]),
    ];
  },
};

function unlisted(page: Page, allowed: string, where: string): string[] {
  return inlineParts(page)
    .filter(({ hash }) => !allowed.includes(hash))
    .map(
      ({ kind, hash }) => `${page.path}: the policy of ${where} does not allow its ${kind} ${hash}`,
    );
}

function ownPolicy({ elements }: Page): string {
  const meta = elements.find(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return (meta && attribute(meta, 'content')) ?? '';
}
