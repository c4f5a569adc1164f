import { Document, visit } from 'yaml';

// Astro’s reader would take a time or a row of digits for a number.
const needsQuotes = /^\+?[\d: ]+$/;

const isQuoted = (type: unknown): boolean => type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';

/** Writes fields as YAML in the style of the content: values that only look like numbers in quotes. */
export const groupAsYaml = (fields: Document): string => {
  visit(fields, {
    Scalar: (_key, node) => {
      const looksLikeNumber = typeof node.value === 'string' && needsQuotes.test(node.value);
      if (looksLikeNumber && !isQuoted(node.type)) node.type = 'QUOTE_SINGLE';
    },
  });
  return fields.toString({ singleQuote: true, lineWidth: 100 });
};

/** Writes one value on one line, in quotes if `quoted`; null if it needs more than one line. */
export const valueAsYaml = (value: unknown, quoted: boolean): string | null => {
  const document = new Document(value, { schema: 'core' });
  visit(document, {
    Scalar: (_key, node) => {
      const isText = typeof node.value === 'string';
      if (isText && (quoted || needsQuotes.test(String(node.value)))) node.type = 'QUOTE_SINGLE';
    },
  });
  const text = document.toString({ singleQuote: true, lineWidth: 0 }).trimEnd();
  return text.includes('\n') ? null : text;
};
