import type { MatchCatalogue } from '../../src/domain/matching/match-entry.ts';
import type { Answers } from '../../src/domain/matching/answers.ts';

/**
 * A catalogue of `size` entries with the shapes of the real ones.
 *
 * The lines everybody is given stay as they are; every further entry is a copy of a real one under
 * an id of its own, so that judges, ordering and opening hours cost what they cost in life.
 */
export function bigCatalogue(real: MatchCatalogue, size: number): MatchCatalogue {
  const copies = Math.max(0, size - real.entries.length);
  const entries = Array.from({ length: copies }, (_, index) => {
    const original = real.entries[index % real.entries.length];
    return original ? [{ ...original, id: `${original.id}-${index}` }] : [];
  });
  return { ...real, entries: [...real.entries.slice(0, size), ...entries.flat()] };
}

/** Answers that are quick, usual and heavy to match. */
export const benchAnswers: readonly Answers[] = [
  {},
  { who: 'self', danger: [], needs: ['talk'], about: ['woman'], area: 'stevenage' },
  {
    who: 'self',
    danger: ['strangled', 'nowhere-tonight'],
    concerns: ['stalking', 'money-control', 'getting-worse'],
    needs: ['talk', 'safe-place', 'money', 'legal', 'housing'],
    about: ['woman', 'deaf', 'has-children', 'has-pets'],
    area: 'watford',
    contact: ['text', 'chat'],
  },
];

/** The middle one of some times; NaN of none. */
export const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
