import { error, warning } from '../issue-text.ts';

interface Field {
  field: string;
  /** What the field is for, from its schema. */
  about: string;
  /** Corrected lines. */
  fix: string;
}

const fixed = (d: { fix: string }): string => d.fix;

/** Issues with one field and its value, found by the schemas. */
export const fieldIssues = {
  unfinished: error(
    (d: { found: string }) => `Somebody still has to write here: “${d.found}”.`,
    () => 'Write it, or set draft: true until you know it.',
  ),
  'missing-field': error(
    (d: Field) => `“${d.field}” is missing.${d.about ? ` ${d.about}` : ''}`,
    fixed,
  ),
  'unknown-field': error(
    (d: Field & { nearest: string; known: string }) =>
      d.nearest
        ? `There is no field “${d.field}” here. Did you mean “${d.nearest}”?`
        : `There is no field “${d.field}” here. The fields are: ${d.known}.`,
    fixed,
  ),
  'unknown-choice': error(
    (d: Field & { value: string; nearest: string; choices: string }) =>
      `“${d.value}” is not one of the choices for “${d.field}”.` +
      (d.nearest ? ` Did you mean “${d.nearest}”?` : '') +
      ` Choose from: ${d.choices}.`,
    fixed,
  ),
  'wrong-type': error(
    (d: Field & { wants: string; found: string }) =>
      `“${d.field}” must be ${d.wants}, but this is ${d.found}.`,
    fixed,
  ),
  'digits-without-quotes': error(
    (d: Field) =>
      `“${d.field}” must stand in quotes: without them a leading 0 is lost and the number is wrong.`,
    fixed,
  ),
  'empty-field': error(
    (d: Field) => `“${d.field}” is empty.${d.about ? ` ${d.about}` : ''}`,
    fixed,
  ),
  'empty-list': error((d: Field) => `The list “${d.field}” needs at least one line.`, fixed),
  'too-long': error(
    (d: Field & { most: string; found: string }) =>
      `“${d.field}” is too long: at most ${d.most}, and this has ${d.found}.`,
    fixed,
  ),
  'said-twice': warning(
    (d: { field: string; value: string }) =>
      `“${d.value}” stands twice in “${d.field}”. Was something else meant?`,
    (d: { field: string; once: string }) => `${d.field}: [${d.once}]`,
  ),
  'out-of-range': error(
    (d: Field & { why: string }) => `The number in “${d.field}” cannot be right: ${d.why}.`,
    fixed,
  ),
  'wrong-format': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
  'no-such-day': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
  'telling-word': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
  'impossible-hours': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
  'two-numbers': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
  'search-list': error(
    (d: { why: string }) => d.why,
    () => 'Correct it, or take it out of the list.',
  ),
  'list-of-words': error(
    (d: { why: string }) => d.why,
    () =>
      'id-of-the-list:\n  label: "What a visitor reads"\n  heading: Short name\n  professional: The term',
  ),
  'does-not-fit': error((d: Field & { why: string }) => `“${d.field}”: ${d.why}`, fixed),
};
