import { parse } from 'yaml';
import { z } from 'zod';
import type { Found } from '../../src/domain/search/finder.ts';

const querySchema = z.strictObject({
  q: z.string().min(1).describe('What somebody types.'),
  who: z.enum(['victim', 'friend', 'professional', 'own-behaviour']),
  right: z.array(z.string()).min(1).describe('Every answer that would be right, as kind/id.'),
  danger: z.string().optional().describe('The danger whose box must stand above the results.'),
});

export type Query = z.infer<typeof querySchema>;

/** One query with where its first right answer stood: 0 is first, -1 is nowhere. */
export interface Judged extends Query {
  place: number;
  shown: string[];
  dangers: string[];
}

export interface Scores {
  judged: Judged[];
  atOne: number;
  atThree: number;
  /** Queries that tell of danger and did not show its box. */
  missedDangers: Judged[];
  isGoodEnough: boolean;
}

const wanted = { atOne: 0.8, atThree: 0.95 };

/** Reads a list of queries; throws with every mistake in it. */
export function readQueries(text: string): Query[] {
  const read = z.array(querySchema).safeParse(parse(text));
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return read.data;
}

/**
 * Asks every query and counts how often a right answer stood first, or among the first three.
 * @throws when a query names an answer that the site does not have
 */
export function judgeQueries(
  queries: readonly Query[],
  refs: readonly string[],
  find: (query: string) => Found,
): Scores {
  const unknown = queries.flatMap(({ q, right }) =>
    right.filter((ref) => !refs.includes(ref)).map((ref) => `“${q}”: there is no ${ref}`),
  );
  if (unknown.length > 0) throw new Error(unknown.join('\n'));
  const judged = queries.map((query): Judged => {
    const { results, dangers } = find(query.q);
    const shown = results.map((id) => refs[id] ?? '');
    const place = shown.findIndex((ref) => query.right.includes(ref));
    return { ...query, place, shown, dangers: dangers.map(({ id }) => id) };
  });
  const share = (most: number) =>
    judged.filter(({ place }) => place >= 0 && place < most).length / judged.length;
  const missedDangers = judged.filter(({ danger, dangers }) => danger && !dangers.includes(danger));
  const [atOne, atThree] = [share(1), share(3)];
  const isGoodEnough =
    atOne >= wanted.atOne && atThree >= wanted.atThree && missedDangers.length === 0;
  return { judged, atOne, atThree, missedDangers, isGoodEnough };
}
