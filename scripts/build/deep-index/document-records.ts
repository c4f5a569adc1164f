import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomRecord } from 'pagefind';
import { hasWords } from '../../../src/domain/checks/documents/pdf-reading.ts';
import { documentFolder, type DeepPage } from '../../../src/domain/deep-search/facets.ts';
import { readPdfs } from '../../documents/read-offered.ts';
import { keysOf } from './page-keys.ts';

const recordOf = (document: DeepPage, text: string, page: number): CustomRecord => {
  const { filters, sort, meta } = keysOf(document);
  return {
    url: `${document.href}#page=${page}`,
    content: text,
    language: 'en',
    meta: { ...meta, title: document.name, page: String(page) },
    filters,
    sort,
  };
};

/**
 * A record for each page with words of every PDF in the built site. A browser opens a PDF at
 * `#page=7` (Adobe’s open parameters, which Chromium, Firefox and Safari follow).
 * @param site the folder of the built site: documents taken out of it are not read
 */
export const documentRecords = (site: string, pages: readonly DeepPage[]): CustomRecord[] => {
  const fileOf = ({ href }: DeepPage): string => join(site, href);
  const documents = pages.filter(
    (page) => page.href.startsWith(documentFolder) && existsSync(fileOf(page)),
  );
  const readings = readPdfs(documents.map(fileOf));
  return documents.flatMap((document, at) => {
    const reading = readings[at];
    if (reading?.state !== 'read') return [];
    return reading.pages.flatMap((page, index) =>
      hasWords(page) ? [recordOf(document, page.text, index + 1)] : [],
    );
  });
};
