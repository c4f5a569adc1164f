import { join } from 'node:path';
import { londonDay } from '../../src/domain/checks/london-day.ts';
import { readContent } from '../content/read.ts';
import { previewedPage } from '../preview/previewed-page.ts';
import { startPreview, type PreviewOptions } from '../preview/start-preview.ts';
import type { SeeAsVisitor } from './editor-server.ts';

/** Leads to the page of an entry as it stands in the folder. The preview starts at the first look. */
export const seeAsVisitor = (options: PreviewOptions): SeeAsVisitor => {
  let preview: Promise<string> | null = null;
  return async (kind, id) => {
    const { documents } = readContent(join(options.root, 'content'));
    const document = documents.find((one) => one.kind === kind && one.id === id);
    if (!document) return null;
    preview ??= startPreview(options).catch((error: unknown) => {
      preview = null;
      throw error;
    });
    return (await preview) + previewedPage(document, documents, londonDay(new Date())).path;
  };
};
