import { placeOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { pathOf } from './site-paths.ts';

/** No two files become pages at the same address. */
export const checkUniquePaths = (ground: Ground): Problem[] => {
  const taken = new Map<string, string>();
  return ground.documents.flatMap((document) => {
    const path = pathOf(document, ground.documents);
    const other = taken.get(path);
    if (!path || other === undefined) {
      taken.set(path, document.file);
      return [];
    }
    // Two files with one id are told as such; their addresses follow from it.
    if (!document.fields || !Object.hasOwn(document.fields, 'path')) return [];
    const own = path.split('/').at(-2) ?? '';
    return [problem('same-path', placeOf(document, 'path'), { path: own, other })];
  });
};
