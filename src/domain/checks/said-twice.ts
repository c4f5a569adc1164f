import { asYaml } from './schema/example-yaml.ts';
import { placeOf, type Document, type Ground } from './ground.ts';
import { problem, type Path, type Problem } from './issue.ts';
import { fieldOf } from './schema/reading.ts';

interface Twice {
  path: Path;
  value: string;
  list: readonly unknown[];
}

// Printed tables repeat what papers repeat; search words may stand in several lists.
const isTable = (key: string): boolean => ['rows', 'total'].includes(key);

const repeatedIn = (value: unknown, path: Path): Twice[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value)
    ? value.flatMap((one: unknown, index): Twice[] =>
        typeof one === 'string' && value.indexOf(one) < index
          ? [{ path: [...path, index], value: one, list: value }]
          : [],
      )
    : [];
  const inner = Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    isTable(key) ? [] : repeatedIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
};

const checkDocument = (document: Document): Problem[] =>
  repeatedIn(document.fields, []).map(({ path, value, list }) => {
    const field = fieldOf(path);
    const once = [...new Set(list)].map(asYaml).join(', ');
    return problem('said-twice', placeOf(document, ...path), { field, value, once });
  });

/** No list says the same thing twice: the second was likely meant to be something else. */
export const checkSaidTwice = (ground: Ground): Problem[] =>
  ground.documents.flatMap(checkDocument);
