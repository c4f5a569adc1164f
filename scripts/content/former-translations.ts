import type { FormerPage } from '../../src/domain/checks/moved-pages.ts';
import { translationPath } from '../../src/domain/translation.ts';
import { languageIds } from '../../src/domain/languages.ts';
import { idOf } from './read-document.ts';

const guideFile = /^content\/[^/]+\/guides\/[^/]+\.md$/;
const translationFile = /^content\/([^/]+)\/translations\/[^/]+\.md$/;

/** Every path that each guide ever had, by the guide’s id. In: Git’s patches of the lines of `path:`. */
export const guidePathsIn = (patches: string): Map<string, Set<string>> => {
  const paths = new Map<string, Set<string>>();
  let file = '';
  for (const line of patches.split('\n')) {
    const [, named] = /^(?:---|\+\+\+) (?:[ab]\/)?(content\/.+)$/.exec(line) ?? [];
    if (named !== undefined) file = named;
    const [, path] = /^[-+]path: ["']?([a-z0-9-]+)/.exec(line) ?? [];
    if (path === undefined || !guideFile.test(file)) continue;
    const known = paths.get(idOf(file)) ?? new Set();
    paths.set(idOf(file), known.add(path));
  }
  return paths;
};

/**
 * The addresses of translations that were removed: below each address that their guide ever had.
 * In: the removed files, and Git’s patches of the lines of `path:`.
 */
export const formerTranslations = (removed: readonly string[], patches: string): FormerPage[] => {
  const guidePaths = guidePathsIn(patches);
  return removed.flatMap((file) => {
    const [, owner] = translationFile.exec(file) ?? [];
    const id = idOf(file);
    const language = languageIds
      .filter((one) => id.endsWith(`-${one}`))
      .toSorted((one, other) => other.length - one.length)[0];
    if (owner === undefined || language === undefined) return [];
    const paths = [...(guidePaths.get(id.slice(0, -language.length - 1)) ?? [])];
    return paths.map((path) => ({ owner, paths: [translationPath(path, language)] }));
  });
};
