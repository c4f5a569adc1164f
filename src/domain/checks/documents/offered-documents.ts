import { placeOf, soundOf, type Ground } from '../ground.ts';
import { problem, type Place, type Problem } from '../issue.ts';
import { findingsOn, type Finding } from './findings.ts';
import { hasWords, type Offered, type ReadPdf } from './pdf-reading.ts';

const folder = 'public/documents';

/** 1, 3 and 7. */
const inWords = (pages: readonly number[]): string =>
  [pages.slice(0, -1).join(', '), pages.at(-1)].filter(Boolean).join(' and ');

// What stands on many pages, in a footer for instance, is told once.
const joined = (findings: readonly Finding[]): (Omit<Finding, 'page'> & { pages: number[] })[] => {
  const found = new Map<string, Omit<Finding, 'page'> & { pages: number[] }>();
  for (const { page, severity, wrong } of findings) {
    const before = found.get(wrong) ?? { severity, wrong, pages: [] };
    if (!before.pages.includes(page)) before.pages.push(page);
    found.set(wrong, before);
  }
  return [...found.values()];
};

// An organisation may be named as author; a person may not.
const organisation =
  /council|partnership|police|constabulary|service|trust|office|board|government|university|team|charity|agency|nhs|commissioner|foundation|association|women|aid|limited|ltd|adobe|microsoft|word/i;

const checkPdf = (
  ground: Ground,
  at: Place,
  name: string,
  pdf: ReadPdf,
  author: string,
): Problem[] => {
  const { pages, about, attached, runsScript } = pdf;
  const silent = pages.flatMap((page, index) => (hasWords(page) ? [] : [index + 1]));
  const told = (severity: Finding['severity'], where: string, wrong: string): Problem =>
    problem(severity === 'error' ? 'unsafe-document' : 'doubtful-document', at, {
      name,
      where,
      wrong,
    });
  const isPerson = pdf.author !== '' && pdf.author !== author && !organisation.test(pdf.author);
  return [
    ...joined(findingsOn(ground, pages)).map(({ severity, wrong, pages: on }) =>
      told(severity, `page ${inWords(on)}`, wrong),
    ),
    ...joined(findingsOn(ground, [{ text: [...about, pdf.author].join('\n'), beside: [] }])).map(
      ({ severity, wrong }) => told(severity, 'its properties', wrong),
    ),
    ...(isPerson
      ? [told('warning', 'its properties', `They name “${pdf.author}” as author: a person?`)]
      : []),
    ...attached.map((file) =>
      told('error', 'inside', `It carries another file (${file}), which nobody looked through.`),
    ),
    ...(runsScript ? [told('error', 'inside', 'It runs a script when it is opened.')] : []),
    ...(silent.length === pages.length
      ? [problem('document-without-text', at, { name })]
      : silent.length > 0
        ? [problem('pages-without-text', at, { name, pages: inWords(silent) })]
        : []),
  ];
};

const unreadable = {
  locked: 'it opens only with a password',
  broken: 'it is damaged, or not a whole PDF',
  slow: 'reading it takes longer than a minute, or more memory than there is',
} as const;

const checkOne = (
  ground: Ground,
  at: Place,
  name: string,
  offered: Offered,
  author: string,
): Problem[] => {
  const reading = offered.get(name);
  if (!reading) return [problem('missing-document', at, { name, why: `it is not in ${folder}` })];
  if (reading.state === 'no-pdf') {
    return [problem('missing-document', at, { name, why: 'it is no PDF' })];
  }
  if (reading.state === 'read') return checkPdf(ground, at, name, reading, author);
  return [problem('unreadable-document', at, { name, why: unreadable[reading.state] })];
};

/**
 * Every document that a publication offers is there, is a PDF, can be read and searched, and holds
 * nothing that may not be given out; and the folder holds nothing else, since all of it is published.
 */
export const checkDocuments = (ground: Ground, offered: Offered): Problem[] => {
  const papers = soundOf(ground, 'publication');
  const used = new Set(
    papers.flatMap(({ record }) => record.documents.flatMap(({ file }) => file ?? [])),
  );
  return [
    ...papers.flatMap((paper) =>
      paper.record.documents.flatMap(({ file }, index) =>
        file === undefined
          ? []
          : checkOne(
              ground,
              placeOf(paper, 'documents', index, 'file'),
              file,
              offered,
              paper.record.author,
            ),
      ),
    ),
    ...[...offered.keys()]
      .filter((name) => !used.has(name))
      .map((name) => problem('unoffered-document', { file: `${folder}/${name}` }, { name })),
  ];
};
