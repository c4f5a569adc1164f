import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../src/domain/publication.ts';
import { withdrawnFiles } from '../../src/domain/publish-until.ts';
import { readContent } from '../content/read.ts';

/**
 * Takes documents whose last day has passed out of a built site. Astro copies all of public/.
 * @param root - the project's root folder
 * @param site - the folder of the built site
 * @returns the names of the files that were taken out
 */
export function withdrawDocuments(root: string, site: string, now: Date): string[] {
  const papers = readContent(join(root, 'content')).documents.flatMap(({ kind, record }) =>
    kind === 'publication' && record ? [record as Publication] : [],
  );
  const files = withdrawnFiles(papers, now);
  for (const file of files) rmSync(join(site, 'documents', file), { force: true });
  return files;
}
