import type { Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { contactNumbers, type ContactNumber } from './numbers/contact-numbers.ts';
import { knownWrongNumbers } from './numbers/known-wrong-numbers.ts';
import { isMadeUpNumber, judgeNumber } from './numbers/uk-ranges.ts';

const saysFromAbroad = /\babroad\b|\boverseas\b|outside the uk/i;

const judge = (number: ContactNumber): Problem[] => {
  const { place: at, digits, display, use, label } = number;
  const verdict = judgeNumber(digits, use);
  if (!('refused' in verdict)) {
    if (digits.startsWith('+') && !saysFromAbroad.test(label)) {
      const why = 'a +44 number is for callers abroad';
      const better = 'label: "from abroad", or write the number as it is dialled in the UK';
      return [problem('number-in-wrong-field', at, { number: display, why, better })];
    }
    const isShort = digits.startsWith('0800') && digits.length === 10;
    return isShort ? [problem('short-freephone', at, { number: display })] : [];
  }
  const { why } = verdict;
  const data = { number: display, why };
  if (verdict.refused === 'premium') return [problem('premium-number', at, data)];
  if (verdict.refused === 'foreign') return [problem('foreign-number', at, data)];
  if (verdict.refused === 'undiallable') {
    const better = `digits: "${digits.replace(/^(\+|00)440/, '0')}"`;
    return [problem('undiallable-number', at, { ...data, better })];
  }
  if (use === 'call' && !('refused' in judgeNumber(digits, 'text'))) {
    const wrongField = {
      number: display,
      why: 'it can only be texted',
      better: 'Move it to texts:',
    };
    return [problem('number-in-wrong-field', at, wrongField)];
  }
  return [problem('not-a-number', at, data)];
};

/** Every number in a field is one that people in the UK can dial without being charged extra. */
export const checkNumberShape = (ground: Ground): Problem[] =>
  contactNumbers(ground).flatMap((number) => {
    // What is not written as digits is told by the schema.
    if (!/^\+?\d+$/.test(number.digits)) return [];
    const { place: at, display, national } = number;
    const wrong = knownWrongNumbers.find(({ digits }) => digits === national);
    if (wrong) {
      return [problem('known-wrong-number', at, { number: display, why: wrong.why })];
    }
    if (isMadeUpNumber(national) && !ground.allowsMadeUpNumbers) {
      return [problem('made-up-number', at, { number: display })];
    }
    return judge(number);
  });
