import { join } from 'node:path';
import { checkDocuments } from '../../src/domain/checks/documents/offered-documents.ts';
import type { Offered } from '../../src/domain/checks/documents/pdf-reading.ts';
import type { Ground } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { londonDay } from '../../src/domain/checks/london-day.ts';
import { checkFormerPages, type FormerPage } from '../../src/domain/checks/moved-pages.ts';
import { checkCatalogue, type Rule } from '../../src/domain/checks/rules.ts';
import { readOffered } from '../documents/read-offered.ts';
import { readOwnWords } from './dictionary.ts';
import { formerPages } from './former-pages.ts';
import { sharedFolders } from './folders.ts';
import { placeProblems, type Placed } from './place-problems.ts';
import { printableDigits, type Printable } from './printable.ts';
import { readContent, type Content } from './read.ts';
import { checkReadingAge } from './reading-age.ts';
import { checkSecondOpinion } from './second-opinion.ts';
import { checkSpelling } from './spelling.ts';

// The pure rules of the domain, and those that need a package.
const rules: readonly Rule[] = [checkCatalogue, checkSecondOpinion, checkReadingAge];

/** How to check. */
export interface CheckOptions {
  /** The moment that counts as now. */
  now: Date;
  /** Check one partnership only; all of them if left out. */
  partnership?: string | undefined;
  /** Allow Ofcom’s made-up numbers: for tests and examples only. */
  allowsMadeUpNumbers?: boolean;
  /** Addresses that pages once had; none if left out. */
  former?: readonly FormerPage[];
  /** Words that are spelt right although no dictionary has them; none if left out. */
  ownWords?: ReadonlySet<string>;
}

/** What the check found. */
export interface CheckResult {
  placed: Placed[];
  files: number;
  hasErrors: boolean;
  printable: Printable;
}

// Other partnerships’ papers and figures are read on every site; the rest of their folders is not.
const isRead = (partnership: string) => {
  const everywhere = new Set(['publication', 'statistic', 'partnership']);
  return ({ owner, kind }: { owner: string; kind: string }): boolean =>
    owner === partnership || sharedFolders.includes(owner) || everywhere.has(kind);
};

const groundsOf = (content: Content, options: CheckOptions): Ground[] => {
  const owners = new Set(content.documents.map(({ owner }) => owner));
  const partnerships = [...owners].filter((owner) => !sharedFolders.includes(owner));
  const chosen = options.partnership === undefined ? partnerships : [options.partnership];
  return (chosen.length > 0 ? chosen : ['']).map((partnership) => ({
    documents: content.documents.filter(isRead(partnership)),
    partnership,
    elsewhere: new Set(
      content.documents
        .filter(({ owner }) => owner !== partnership && !sharedFolders.includes(owner))
        .map(({ id }) => id),
    ),
    today: londonDay(options.now),
    allowsMadeUpNumbers: options.allowsMadeUpNumbers ?? false,
  }));
};

// Without its partnership there is no site, and no mistake in it could be seen.
const missingPartnerships = (content: Content, grounds: readonly Ground[]): Problem[] =>
  grounds.flatMap(({ partnership }) => {
    const file = `content/${partnership || '<partnership>'}/partnership.yaml`;
    const isThere = content.documents.some((one) => one.file === file);
    return isThere ? [] : [problem('unreadable-file', { file }, { why: 'it is not there' })];
  });

/**
 * Checks content that was read.
 * @param offered the files of public/documents
 * @returns every problem at once, in the order of files and lines
 */
export const judgeContent = (
  content: Content,
  offered: Offered,
  options: CheckOptions,
): CheckResult => {
  const grounds = groundsOf(content, options);
  const problems: Problem[] = [
    ...content.problems,
    ...missingPartnerships(content, grounds),
    ...grounds.flatMap((ground) => [
      ...rules.flatMap((rule) => rule(ground)),
      ...checkDocuments(ground, offered),
      ...checkFormerPages(ground, options.former ?? []),
      ...checkSpelling(ground, options.ownWords ?? new Set()),
    ]),
  ];
  const placed = placeProblems(problems, content.sources);
  return {
    placed,
    files: content.documents.length,
    hasErrors: placed.some(({ severity }) => severity === 'error'),
    printable: printableDigits(grounds),
  };
};

/**
 * Reads and checks all content below `root`/content.
 * @returns every problem at once; nothing is thrown for bad content
 */
export const checkContent = (root: string, options: CheckOptions): CheckResult =>
  judgeContent(readContent(join(root, 'content')), readOffered(root), {
    former: formerPages(root),
    ownWords: readOwnWords(join(root, 'content/spelling.txt')),
    ...options,
  });
