import { resolve } from 'node:path';
import type { Kind, Records } from '../../src/domain/catalogue-shape.ts';
import type { WordsOfQuestions } from '../../src/domain/matching/parse-answers.ts';
import type { Partnership } from '../../src/domain/partnership.ts';
import { onSite } from '../content/on-site.ts';
import { readContent } from '../content/read.ts';

/** The content that matching needs, for one partnership. */
export interface MatchContent {
  helplines: Records['helpline'][];
  services: Records['service'][];
  referralRoutes: Records['referral-route'][];
  partnership: Partnership;
  guides: Records['guide'][];
  bankHolidays: Pick<Records['bank-holidays'], 'days'>;
  /** Other words for the answers of each question. */
  words: WordsOfQuestions;
  /** How many problems the content check would report. */
  problems: number;
}

/** The partnerships there are: folders of content/ with a partnership.yaml. */
export class UnknownPartnership extends Error {
  readonly known: string[];

  constructor(id: string, known: string[]) {
    super(id);
    this.known = known;
  }
}

const contentFolder = resolve(import.meta.dirname, '../../content');

/**
 * Reads content/ as the build does, without a build.
 *
 * In: a partnership’s id, and the moment that decides what is due. Out: its records; a file that does
 * not follow its schema is left out and counted. Throws `UnknownPartnership` if there is none of that id.
 */
export function loadContent(
  id: string,
  folder = contentFolder,
  now: Date = new Date(),
): MatchContent {
  const { documents: all, problems } = readContent(folder);
  const documents = onSite(all, id, now);
  const records = <K extends Kind>(kind: K, owner?: string): Records[K][] =>
    documents
      .filter((one) => one.kind === kind && (owner === undefined || one.owner === owner))
      .flatMap((one) => (one.record === null ? [] : [one.record as Records[K]]));
  const partnerships = records('partnership');
  const partnership = partnerships.find((one) => one.id === id);
  if (!partnership) throw new UnknownPartnership(id, partnerships.map((one) => one.id).sort());
  return {
    helplines: records('helpline'),
    services: records('service', id),
    referralRoutes: records('referral-route', id),
    guides: records('guide'),
    partnership,
    bankHolidays: records('bank-holidays')[0] ?? { days: [] },
    words: Object.fromEntries(
      documents
        .filter(({ kind, record }) => kind === 'vocabulary' && record !== null)
        .map(({ id, record }) => [
          id,
          Object.fromEntries(
            Object.entries(record as Records['vocabulary']).map(([one, { words }]) => [one, words]),
          ),
        ]),
    ),
    problems: problems.length,
  };
}
