import type { Ground } from '../../src/domain/checks/ground.ts';
import {
  contactNumbers,
  printableNumbers,
} from '../../src/domain/checks/numbers/contact-numbers.ts';
import { knownWrongNumbers } from '../../src/domain/checks/numbers/known-wrong-numbers.ts';

/**
 * The numbers that the built site may print, those of them that only professionals’ pages may, and
 * those it must never print. Digits only.
 */
export interface Printable {
  digits: string[];
  professional: string[];
  never: string[];
}

/** Sorts every number of the content by what `printed` makes of its evidence. */
export const printableDigits = (grounds: readonly Ground[]): Printable => {
  const digits = new Set(grounds.flatMap((ground) => [...printableNumbers(ground).keys()]));
  const open = new Set(grounds.flatMap((ground) => [...printableNumbers(ground, 'public').keys()]));
  const professional = [...digits].filter((one) => !open.has(one));
  const all = grounds.flatMap(contactNumbers).map(({ national }) => national);
  const wrong = knownWrongNumbers.map((one) => one.digits);
  const never = new Set([...all, ...wrong].filter((one) => !digits.has(one)));
  return {
    digits: [...digits].sort(),
    professional: professional.sort(),
    never: [...never].sort(),
  };
};
