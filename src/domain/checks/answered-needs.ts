import { isForPublic } from '../listing.ts';
import { printed, type Entry } from '../printed.ts';
import { aboutIds, needIds } from '../vocabulary.ts';
import { allOf, entriesOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';

const isReachable = (entry: Entry): boolean => {
  const { phones, texts, emails, chats, videos, link } = printed(entry);
  return link !== null || [phones, texts, emails, chats, videos].some((list) => list.length > 0);
};

/** Every need and every circumstance is answered by an entry that a visitor can reach. */
export const checkAnsweredNeeds = (ground: Ground): Problem[] => {
  const [partnership] = allOf(ground, 'partnership').filter(({ id }) => id === ground.partnership);
  // An entry that cannot be read may be the one that answers.
  const hasBroken = allOf(ground, 'helpline', 'service').some(({ record }) => record === null);
  // A partnership without services of its own is not finished, and nobody is sent there yet.
  const hasServices = allOf(ground, 'service').some(({ owner }) => owner === ground.partnership);
  if (!partnership || hasBroken || !hasServices) return [];
  const entries = entriesOf(ground)
    .map(({ record }) => record)
    .filter((entry) => isForPublic(entry) && isReachable(entry));
  const needs = new Set<string>(entries.flatMap(({ criteria }) => criteria.needs));
  const about = new Set<string>(
    entries.flatMap(({ criteria: { circumstances, byAndFor, genders } }) => [
      ...circumstances.specialist,
      ...circumstances.welcomes,
      ...circumstances.onlyFor,
      ...byAndFor,
      ...(Array.isArray(genders) ? genders : []),
    ]),
  );
  const at = { file: partnership.file };
  const missing = (list: string, ids: readonly string[], answered: Set<string>): Problem[] =>
    ids.filter((id) => !answered.has(id)).map((id) => problem('no-answer', at, { list, id }));
  return [
    ...missing('criteria.needs', needIds, needs),
    ...missing('criteria.circumstances', aboutIds, about),
  ];
};
