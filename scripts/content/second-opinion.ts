import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Ground } from '../../src/domain/checks/ground.ts';
import { problem, type Problem } from '../../src/domain/checks/issue.ts';
import { contactNumbers } from '../../src/domain/checks/numbers/contact-numbers.ts';
import { isMadeUpNumber, judgeNumber } from '../../src/domain/checks/numbers/uk-ranges.ts';

// The Channel Islands and the Isle of Man share the UK’s numbering.
const ours = new Set(['GB', 'GG', 'JE', 'IM']);

const isAllocated = (national: string): boolean => {
  const number = parsePhoneNumberFromString(national, 'GB');
  return number?.isValid() === true && ours.has(number.country ?? '');
};

/**
 * Numbers that our own table of ranges lets pass and that libphonenumber does not know: an area code
 * that does not exist, a block that was never given out.
 */
export const checkSecondOpinion = (ground: Ground): Problem[] =>
  contactNumbers(ground).flatMap(({ place, digits, national, display, use }) => {
    const verdict = judgeNumber(digits, use);
    const isOrdinary = 'is' in verdict && verdict.is !== 'service' && verdict.is !== 'text-code';
    // Short numbers are not in its book, and made-up ones have their own rule.
    if (!isOrdinary || national.length < 10 || isMadeUpNumber(national)) return [];
    const why = 'its area code or block is not in use';
    return isAllocated(national) ? [] : [problem('not-a-number', place, { number: display, why })];
  });
