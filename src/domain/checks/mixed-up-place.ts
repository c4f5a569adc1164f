import { soundOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { textsOf, within } from './texts.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * No text of a partnership names the place it is often mixed up with (`beware` in its file): such a
 * name is spelt right and in every dictionary.
 */
export const checkMixedUpPlaces = (ground: Ground): Problem[] => {
  const [partnership] = soundOf(ground, 'partnership').filter(
    ({ id }) => id === ground.partnership,
  );
  const { name = '', beware = [] } = partnership?.record ?? {};
  if (beware.length === 0) return [];
  const mixedUp = new RegExp(`\\b(?:${beware.map(escaped).join('|')})\\b`, 'gi');
  return ground.documents
    .filter(({ owner, kind }) => owner === ground.partnership && kind !== 'search-list')
    .flatMap((document) =>
      textsOf(document).filter(({ isShown, field }) => isShown && field !== 'beware'),
    )
    .flatMap((text) =>
      [...text.value.matchAll(mixedUp)].map(({ 0: found, index }) =>
        problem('mixed-up-place', within(text, index, index + found.length), { found, name }),
      ),
    );
};
