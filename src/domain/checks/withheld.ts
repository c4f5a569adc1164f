import { placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';
import { textsOf, within } from './texts.ts';

// A field that is kept from the public by its own name, at any depth.
const withheldField = /^(?:withheld|restricted|confidential|secret|not-?for-?publication)$/i;

// Markings that organisations put on what must not be published.
const marking =
  /\bOFFICIAL[\s:–-]+SENSITIVE\b|\bNOT FOR PUBLICATION\b|\b(?:not for publication|do not publish|not to be published)\b|\[(?:withheld|redacted)\]/g;

const withheldPaths = (value: unknown, path: Path): Path[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return withheldField.test(key) ? [at] : withheldPaths(inner, at);
  });
};

const checkDocument = (document: Document): Problem[] => [
  ...withheldPaths(document.fields, []).map((path) =>
    problem('withheld', placeOf(document, ...path), { found: String(path.at(-1)) }),
  ),
  ...textsOf(document).flatMap((text) =>
    [...text.value.matchAll(marking)].map(({ 0: found, index }) =>
      problem('withheld', within(text, index, index + found.length), { found }),
    ),
  ),
];

/**
 * What is marked as withheld is in no file at all: everything in content/ is public, whatever the
 * pages print of it. Looks at every field, at any depth, at editors’ notes, and at the text.
 */
export const checkWithheld = (ground: Ground): Problem[] => ground.documents.flatMap(checkDocument);
