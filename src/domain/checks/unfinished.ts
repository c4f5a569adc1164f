import type { Document, Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within } from './texts.ts';

/** What a new file holds wherever somebody must still write. */
export const unfinished = 'WRITE HERE';

// What people write where something is still to come, and what Git leaves where two people changed a line.
const leftOvers =
  /\bWRITE HERE\b[^\n]*|\b(?:TODO|TBC|TBA|FIXME|XXX+)\b|\blorem ipsum\b|\[(?:insert|add|fill in|check|to be confirmed)\b[^\]\n]*\](?!\()|\[citation needed\]|\?{3,}|\[object Object\]|#(?:REF|NAME|VALUE)!|\basdf\w*|^(?:undefined|null)$|%20%20|\\u[0-9a-f]{4}|\bas an? (?:AI|language model)\b|^(?:Certainly|Sure|Of course)! |\bhere is the (?:text|translation|summary|rewritten)\b[^\n]*|\{\{[^}\n]*\}\}|\{%[^}\n]*%\}|^(?:<{7}|>{7})(?: [^\n]*)?$/gim;

const isDraft = ({ fields }: Document): boolean =>
  (fields as Record<string, unknown> | null)?.['draft'] === true;

/** Nothing is published in which somebody still had to write. A draft may wait. */
export const checkUnfinished = (ground: Ground): Problem[] =>
  ground.documents
    .filter((document) => !isDraft(document))
    .flatMap((document) =>
      textsOf(document).flatMap((text) =>
        [...text.value.matchAll(leftOvers)].map(({ 0: found, index }) =>
          problem('unfinished', within(text, index, index + found.length), { found }),
        ),
      ),
    );
