import type { Document, Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within } from './texts.ts';

/** What a new file holds wherever somebody must still write. */
export const unfinished = 'WRITE HERE';

const isDraft = ({ fields }: Document): boolean =>
  (fields as Record<string, unknown> | null)?.['draft'] === true;

/** Nothing is published in which somebody still had to write. A draft may wait. */
export const checkUnfinished = (ground: Ground): Problem[] =>
  ground.documents
    .filter((document) => !isDraft(document))
    .flatMap((document) =>
      textsOf(document).flatMap((text) => {
        const from = text.value.indexOf(unfinished);
        if (from < 0) return [];
        const found = text.value.slice(from).split('\n')[0] ?? unfinished;
        return [problem('unfinished', within(text, from, from + found.length), { found })];
      }),
    );
