import { isForOwnBehaviour, isForPublic } from './listing.ts';
import { printed, type Entry } from './printed.ts';

const lineKinds = new Set(['emergency', 'police', 'helpline', 'chat', 'crisis']);

/**
 * The lines a person can use now, in three groups without repeats.
 * In: every entry, and the ids already shown above. Out: lines open day and night, ways without
 * speaking, and other lines for one kind of situation. Hours must be printable to count as day and night.
 */
export const linesToTalkTo = (
  entries: readonly Entry[],
  shownAlready: readonly string[],
): { dayAndNight: Entry[]; silent: Entry[]; special: Entry[] } => {
  const lines = entries
    .filter((entry) => lineKinds.has(entry.kind) && isForPublic(entry) && !isForOwnBehaviour(entry))
    .filter((entry) => !shownAlready.includes(entry.id))
    .map((entry) => ({ entry, shown: printed(entry) }))
    .filter(({ shown }) => shown.state !== 'held');
  const silent = lines.filter(
    ({ entry, shown }) =>
      shown.texts.length + shown.chats.length + shown.videos.length > 0 ||
      entry.kind === 'chat' ||
      (entry.kind === 'emergency' && shown.phones.length === 0),
  );
  const dayAndNight = lines.filter(
    (line) =>
      !silent.includes(line) && line.shown.hours.kind === 'always' && line.shown.phones.length > 0,
  );
  const special = lines.filter(
    (line) => !silent.includes(line) && !dayAndNight.includes(line) && line.shown.phones.length > 0,
  );
  const only = (group: typeof lines) => group.map(({ entry }) => entry);
  return { dayAndNight: only(dayAndNight), silent: only(silent), special: only(special) };
};
