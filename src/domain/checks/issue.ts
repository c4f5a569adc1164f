import type { IssueText, Severity } from './issue-text.ts';
import { dateIssues } from './issues/date-issues.ts';
import { documentIssues } from './issues/document-issues.ts';
import { fieldIssues } from './issues/field-issues.ts';
import { figureIssues } from './issues/figure-issues.ts';
import { fileIssues } from './issues/file-issues.ts';
import { numberIssues } from './issues/number-issues.ts';
import { referenceIssues } from './issues/reference-issues.ts';
import { safetyIssues } from './issues/safety-issues.ts';
import { translationIssues } from './issues/translation-issues.ts';
import { wordIssues } from './issues/word-issues.ts';

/** Every issue the content check can find. The id is also its section in content/README.md. */
export const issues = {
  ...fileIssues,
  ...fieldIssues,
  ...referenceIssues,
  ...numberIssues,
  ...safetyIssues,
  ...documentIssues,
  ...dateIssues,
  ...wordIssues,
  ...figureIssues,
  ...translationIssues,
};

export type IssueId = keyof typeof issues;

/** Keys and positions that lead to a value: `['phones', 0, 'digits']`. */
export type Path = readonly (string | number)[];

/** Where a problem is: a field, or a stretch of the text below the fields. */
export interface Place {
  file: string;
  path?: Path;
  /** First and last character, counted in the text below the fields. */
  span?: readonly [number, number];
  /** First and last character, counted in the whole file. */
  fileSpan?: readonly [number, number];
}

/** One thing an editor must or should change. */
export interface Problem extends Place {
  issue: IssueId;
  severity: Severity;
  wrong: string;
  write: string;
  /** The word in the marked line that is wrong, and the word that is right. */
  swap?: readonly [string, string];
}

/** What must be known to tell an issue. */
export type DataOf<Id extends IssueId> =
  (typeof issues)[Id] extends IssueText<infer Data> ? Data : never;

/**
 * Tells one issue at one place.
 * @returns the problem, with its texts ready for an editor.
 */
export const problem = <Id extends IssueId>(issue: Id, at: Place, data: DataOf<Id>): Problem => {
  const { severity, wrong, write } = issues[issue] as unknown as IssueText<DataOf<Id>>;
  return { ...at, issue, severity, wrong: wrong(data), write: write(data) };
};
