import type { NoteId, NoteReader, NoteRule } from './note-rules.ts';
import type { Group } from './outcome.ts';
import type { Situation } from './situation.ts';

/** The note of every danger. A page that says it above the result leaves it out below. */
export const silentSolution: NoteId = 'silent-solution';

/**
 * How many notes stand before the list, the Silent Solution not counted: more would keep somebody in
 * danger from it. The others stand after it. The rules come in the order of what saves a life first.
 */
export const mostInFront = 4;

const readerOf = ({ who, subject, about }: Situation): NoteReader => {
  const isForOther = who === 'someone-else' || who === 'professional';
  if (subject === 'bereaved') return subject;
  if (subject === 'own-behaviour') return isForOther ? 'their-behaviour' : subject;
  if (isForOther) return who === 'professional' ? who : 'friend';
  return about.includes('under-16') ? 'child' : 'person';
};

/** What to know beside the entries, by id, in the order of the rules. */
export function notesFor(
  situation: Situation,
  groups: readonly Group[],
  rules: readonly NoteRule[],
): NoteId[] {
  const { who, danger, concerns, needs, about, area, contact, band } = situation;
  const reader = readerOf(situation);
  const isSure = groups.some(({ entries }) =>
    entries.some(({ kind, verdict }) => kind !== 'emergency' && verdict === 'fits'),
  );
  const ticks: readonly (string | null)[] = [
    'always',
    danger.length > 0 ? 'in-danger' : null,
    isSure ? null : 'nothing-certain',
    danger.length + concerns.length + needs.length > 0 ? null : 'nothing-said',
    who,
    area,
    band,
    ...danger,
    ...concerns,
    ...needs,
    ...about,
    ...contact,
  ];
  const has = (ids: readonly string[]): boolean => ids.some((id) => ticks.includes(id));
  return rules
    .filter(
      ({ for: readers, any, and = any, unless = [] }) =>
        readers.includes(reader) && has(any) && has(and) && !has(unless),
    )
    .map(({ id }) => id as NoteId);
}
