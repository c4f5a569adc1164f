import type { Document, Ground } from '../ground.ts';
import { checkHiddenPlaces } from '../hidden-place.ts';
import { problem, type IssueId, type Problem } from '../issue.ts';
import { checkNumberInText } from '../number-in-text.ts';
import { checkPeople, ownerOf } from '../people.ts';
import { checkWithheld } from '../withheld.ts';
import { numbersToJudge } from './numbers-to-judge.ts';
import type { PdfPage } from './pdf-reading.ts';

/** Something on one page of a PDF that should not be given out. */
export interface Finding {
  page: number;
  severity: 'error' | 'warning';
  wrong: string;
}

// What may not be given out in a copy on this site. Other issues speak of texts that editors write.
const severities: Partial<Record<IssueId, Finding['severity']>> = {
  'premium-number': 'error',
  'undiallable-number': 'error',
  'known-wrong-number': 'error',
  'unknown-number': 'error',
  'address-of-hidden-place': 'error',
  withheld: 'error',
  'personal-email': 'error',
  'unusual-email': 'warning',
  // A published paper may name a councillor in its foreword: a person has to look.
  'officer-name': 'warning',
};

// An address and the refuge it belongs to stand close together; a page has no other paragraphs.
const together = 6;

const closeLines = (text: string): string[] => {
  const lines = text.split('\n');
  const starts = lines.flatMap((_, at) => (at % (together / 2) === 0 ? [at] : []));
  return starts.map((at) => lines.slice(at, at + together).join('\n'));
};

const email = /[\w.+’'-]+@[\w-]+(?:\.[\w-]+)+/g;

const emailProblems = (text: string, file: string): Problem[] =>
  (text.match(email) ?? []).flatMap((address) => {
    const owner = ownerOf(address);
    if (owner === 'shared') return [];
    return [
      problem(owner === 'person' ? 'personal-email' : 'unusual-email', { file }, { address }),
    ];
  });

/** Runs the safety rules for texts over the pages of one PDF. In: what else is known, and its pages. */
export const findingsOn = (ground: Ground, pages: readonly PdfPage[]): Finding[] => {
  const pageOf = new Map<string, number>();
  const asDocument = (page: number, body: string, index = 0): Document => {
    const file = `page ${page}, ${index}`;
    pageOf.set(file, page);
    return { file, kind: 'publication', id: file, owner: '', fields: null, body, record: null };
  };
  const whole = pages.map(({ text, beside }) => [text, ...beside].join('\n'));
  const around = (documents: Document[]): Ground => ({ ...ground, documents });
  const numbers = whole.map((text, at) => asDocument(at + 1, numbersToJudge(text)));
  const texts = whole.map((text, at) => asDocument(at + 1, text));
  const stretches = whole.flatMap((text, at) =>
    closeLines(text).map((some, index) => asDocument(at + 1, some, index)),
  );
  const problems = [
    // Which numbers are known is read from the content.
    ...checkNumberInText(around([...ground.documents, ...numbers])),
    ...checkHiddenPlaces(around(stretches)),
    ...checkWithheld(around(texts)),
    ...checkPeople(around(texts)),
    ...texts.flatMap(({ body, file }) => emailProblems(body, file)),
  ];
  return problems.flatMap(({ file, issue, wrong }) => {
    const page = pageOf.get(file);
    const severity = severities[issue];
    return page === undefined || severity === undefined ? [] : [{ page, severity, wrong }];
  });
};
