import type { Document } from '../../src/domain/checks/ground.ts';
import { pathOf } from '../../src/domain/checks/site-paths.ts';
import { publishingState, type PublishingState } from '../../src/domain/published.ts';

/** Where a file's page stands in the preview, and a sentence on who sees it today. */
export interface PreviewedPage {
  path: string;
  whoSees: string;
}

const sentences: Readonly<Record<PublishingState, string>> = {
  draft: 'It is a draft: nobody else sees it until you take out “draft: true”.',
  ahead: 'Its first day has not come: nobody else sees it yet.',
  on: 'It is meant for everybody: visitors see it once the site is built and published.',
  over: 'Its last day is over: visitors are led to the list it stood in.',
};

/**
 * The page that one file becomes. Files without a page of their own are seen on the page that lists
 * them. In: the file as read, all files, and today in London (YYYY-MM-DD).
 */
export const previewedPage = (
  document: Document,
  documents: readonly Document[],
  today: string,
): PreviewedPage => {
  const listed = document.kind === 'event' ? '/events/' : '/';
  const state = publishingState(document.record ?? {}, today);
  return { path: pathOf(document, documents) || listed, whoSees: sentences[state] };
};
