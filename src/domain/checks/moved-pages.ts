import { filePathsOf } from './file-paths.ts';
import { isUnread, placeOf, soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { movesOf } from './moves.ts';
import { nearest } from './nearest.ts';
import { sitePaths } from './site-paths.ts';

/** Every old address leads to a page that is there, and to one only; none hides a page. */
export const checkMovedPages = (ground: Ground): Problem[] => {
  const paths = new Set([...sitePaths(ground).keys(), ...ground.documents.flatMap(filePathsOf)]);
  // A file that cannot be read may be the very page that is meant.
  const hasUnread = ground.documents.some(isUnread);
  const seen = new Set<string>();
  return soundOf(ground, 'moved').flatMap((document) =>
    document.record.moved.flatMap(({ from, to }, index): Problem[] => {
      const at = (field: string) => placeOf(document, 'moved', index, field);
      const isTwice = seen.has(from);
      seen.add(from);
      const near = nearest(to, paths);
      return [
        ...(isTwice ? [problem('moved-twice', at('from'), { from })] : []),
        ...(paths.has(from) ? [problem('moved-page-exists', at('from'), { from })] : []),
        ...(paths.has(to) || hasUnread
          ? []
          : [problem('broken-link', at('to'), { href: to, nearest: near && `to: ${near}` })]),
      ];
    }),
  );
};

/** An address that a page once had. */
export interface FormerPage {
  /** The folder its file was in. */
  owner: string;
  /** Every address it may have had: a page’s area is not always known. */
  paths: readonly string[];
}

/** Addresses that visitors may have kept and that lead nowhere now. */
export const checkFormerPages = (ground: Ground, former: readonly FormerPage[]): Problem[] => {
  const kept = new Set([
    ...sitePaths(ground).keys(),
    ...ground.documents.flatMap(filePathsOf),
    ...movesOf(ground.documents, ground.today).map(({ from }) => from),
  ]);
  const isOurs = ({ owner }: FormerPage) => owner === 'national' || owner === ground.partnership;
  return former
    .filter((one) => isOurs(one) && !one.paths.some((path) => kept.has(path)))
    .map(({ owner, paths: [path = '/'] }) => {
      const at = { file: `content/${owner}/moved.yaml` };
      return problem('lost-address', at, { path });
    });
};
