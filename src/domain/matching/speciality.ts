import { genderIds, type Concern } from '../vocabulary.ts';
import type { MatchEntry } from './match-entry.ts';

/** Concerns that are a subject of their own: whoever lists one is a specialist in it. */
const subjects: readonly Concern[] = [
  'stalking',
  'child-contact',
  'threats-to-children',
  'pets',
  'sexual-violence',
  'more-than-one-abuser',
  'money-control',
  'images-or-devices',
];

/** To be made for men or for women makes nobody a specialist in something rare. */
const isRare = (tick: string): boolean => !genderIds.some((gender) => gender === tick);

/** What an entry knows that is rarer than abuse itself: told beforehand, so that matching need not ask. */
export const specialityOf = ({
  concerns = [],
  expertIn = [],
}: Pick<MatchEntry, 'concerns' | 'expertIn'>): Pick<MatchEntry, 'hasSubject' | 'isSpecialist'> => {
  const hasSubject = concerns.some((concern) => subjects.includes(concern));
  return {
    ...(hasSubject ? { hasSubject } : {}),
    ...(hasSubject || expertIn.some(isRare) ? { isSpecialist: true as const } : {}),
  };
};
