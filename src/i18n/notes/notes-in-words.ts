import type { NoteId } from '../../domain/matching/note-rules.ts';
import { printed, type Entry } from '../../domain/printed.ts';
import { atWork } from './at-work.ts';
import { besideTheResult } from './beside-the-result.ts';
import { inDanger } from './in-danger.ts';

const textLine = 'shout';

/** How to text the crisis line. In: the helplines. Out: nothing when its number may not be printed. */
export const howToText = (helplines: readonly Entry[]): string => {
  const entry = helplines.find(({ id }) => id === textLine);
  return (entry && printed(entry).texts[0]?.how) ?? '';
};

/** Things to know beside a result, in plain sentences. `place` is the county’s name. */
export const notesInWords = (place: string, toText: string): Record<NoteId, string> => ({
  ...inDanger,
  ...besideTheResult,
  ...atWork,
  'by-text': `You do not have to speak. A text line can help too. ${toText}`.trim(),
  'stalker-not-partner': `There is less local help in ${place} when the stalker is not a partner or relative. The national line helps with any stalking.`,
  outside: `We only know local services in ${place}. For other places, use the helpline for that nation, or call 101 for the local police.`,
});
