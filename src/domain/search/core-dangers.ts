import type { Danger } from '../vocabulary.ts';
import { dangersIn } from './danger-words.ts';
import { foldWhole } from './fold-phrases.ts';
import { foldText } from './fold.ts';
import type { SearchListOf } from './search-list.ts';

/**
 * What people in each danger say most plainly (pathways §1.2). Whatever an editor changes, these bring
 * up 999 with the lines and pages for just this.
 */
const plainest: Readonly<Record<Danger, readonly string[]>> = {
  'hurt-now': ['he is hitting me now', 'he is outside', 'he is breaking in'],
  'weapon-or-threat-to-kill': ['he will kill me', 'he has a knife', 'he has a gun'],
  strangled: ['strangled', 'he choked me', 'hands round my neck'],
  'held-or-taken': ['locked in', 'he wont let me out'],
  'suicide-threat-with-threats': ['he says he will kill himself'],
  'taken-abroad-soon': ['taken abroad', 'forced to marry abroad'],
  'child-hurt-now': ['he is hitting my child'],
  'nowhere-tonight': ['nowhere to sleep tonight'],
  'may-harm-self': ['kill myself', 'suicidal', 'end my life'],
  'serious-injury': ['bleeding badly', 'unconscious'],
};

/** A plain cry for help that a list of danger words no longer hears, and where it belongs. */
export type LostDanger = { id: Danger; say: string };

/** The plainest cries that a list does not hear: none, while it is whole. */
export const lostDangers = ({ danger, harmless }: SearchListOf<'danger'>): LostDanger[] => {
  const heard = Object.entries(danger).map(([id, one]) => ({
    id,
    words: foldWhole(one.words),
    lines: [],
    targets: [],
  }));
  const quiet = foldWhole(harmless);
  return (Object.entries(plainest) as [Danger, readonly string[]][]).flatMap(([id, cries]) =>
    cries
      .filter((say) => {
        const words = foldText(say).map(({ word }) => [word]);
        return !dangersIn(words, heard, quiet).some((one) => one.id === id);
      })
      .map((say) => ({ id, say })),
  );
};
