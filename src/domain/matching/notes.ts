import type { NoteId, NoteReader, NoteRule } from './note-rules.ts';
import type { Group } from './outcome.ts';
import type { Situation } from './situation.ts';

/** The note of every danger. A page that says it above the result leaves it out below. */
export const silentSolution: NoteId = 'silent-solution';

const readerOf = ({ who, subject }: Situation): NoteReader => {
  if (subject === 'own-behaviour') return 'own-behaviour';
  if (who === 'someone-else') return 'friend';
  return who === 'professional' ? 'professional' : 'person';
};

/** What to know beside the entries, by id, in the order of the rules. */
export function notesFor(
  situation: Situation,
  groups: readonly Group[],
  rules: readonly NoteRule[],
): NoteId[] {
  const { danger, concerns, needs, about, subject, area } = situation;
  const reader = readerOf(situation);
  const inDanger = danger.length > 0 ? ['in-danger'] : [];
  const ticks: string[] = [...inDanger, 'always', ...danger, ...concerns, ...needs, ...about];
  const fromTicks = rules
    .filter((rule) => rule.for.includes(reader) && rule.any.some((id) => ticks.includes(id)))
    .map(({ id }) => id as NoteId);
  const asksForBoth = subject !== 'own-behaviour' && needs.includes('worried-about-own-behaviour');
  return [
    ...fromTicks,
    ...(subject === 'bereaved' ? ['bereaved' as const] : []),
    ...(asksForBoth ? ['own-behaviour-apart' as const] : []),
    ...(area === 'outside' ? ['outside' as const] : []),
    ...(groups.some(({ id }) => id === 'best') ? [] : ['nothing-certain' as const]),
  ];
}
