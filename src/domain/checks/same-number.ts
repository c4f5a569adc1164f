import { nameOf, type Ground } from './ground.ts';
import { problem, type Problem } from './issue.ts';
import { contactNumbers, type ContactNumber } from './numbers/contact-numbers.ts';
import { judgeNumber } from './numbers/uk-ranges.ts';

const saysShared = /\b(via|through|shared|same line|runs?|answers? for)\b/i;

const providerOf = (number: ContactNumber): string => {
  const provider: unknown = (number.document.fields as Record<string, unknown>)['provider'];
  return typeof provider === 'string' ? provider.toLowerCase().trim() : '';
};

const isOneProvider = (one: ContactNumber, other: ContactNumber): boolean => {
  const [a, b] = [providerOf(one), providerOf(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
};

const isExplained = (one: ContactNumber, other: ContactNumber): boolean =>
  saysShared.test(one.label) || saysShared.test(other.label) || isOneProvider(one, other);

const isService = ({ national }: ContactNumber): boolean => {
  const verdict = judgeNumber(national);
  return 'is' in verdict && verdict.is === 'service';
};

/** One digit changed, or two neighbours swapped: how numbers are misprinted. */
const isNearly = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.length < 10 || one === other) return false;
  const wrong = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  const isSwapped =
    wrong.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first];
  return wrong.length === 1 || isSwapped;
};

/** No number stands under two names, and none is nearly another service’s number. */
export const checkSameNumber = (ground: Ground): Problem[] => {
  const numbers = contactNumbers(ground).filter((number) => !isService(number));
  return numbers.flatMap((one) => {
    const isOther = (other: ContactNumber): boolean =>
      other.document !== one.document && !isExplained(one, other);
    const same = numbers.find((other) => other.national === one.national && isOther(other));
    const where = (other: ContactNumber): string =>
      `${nameOf(other.document)}, ${other.document.file}`;
    if (same) {
      return [problem('same-number', one.place, { number: one.display, other: where(same) })];
    }
    const like = numbers.find((other) => isNearly(one.national, other.national) && isOther(other));
    if (!like) return [];
    const data = { number: one.display, like: like.display, other: where(like) };
    return [problem('nearly-same-number', one.place, data)];
  });
};
