import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import {
  isMadeUpNumber,
  judgeNumber,
  nationalDigits,
} from '../../../../src/domain/checks/numbers/uk-ranges.ts';

const kindOf = (digits: string, use?: 'call' | 'text'): string => {
  const verdict = judgeNumber(digits, use);
  return 'is' in verdict ? verdict.is : verdict.refused;
};

describe('numbers people can dial', () => {
  test.each([
    ['999', 'service'],
    ['112', 'service'],
    ['101', 'service'],
    ['111', 'service'],
    ['18000', 'service'],
    ['18001101', 'service'],
    ['1800108081570001', 'free'],
    ['116123', 'free'],
    ['116000', 'free'],
    ['08001111', 'free'],
    ['08081570001', 'free'],
    ['01632960001', 'standard'],
    ['02079460001', 'standard'],
    ['03069990001', 'standard'],
    ['03301570001', 'standard'],
    ['03451570001', 'standard'],
    ['07700900001', 'mobile'],
    ['+441632960001', 'standard'],
    ['00441632960001', 'standard'],
  ])('%s is %s', (digits, kind) => {
    expect(kindOf(digits)).toBe(kind);
  });

  test('five-digit codes are for texts only', () => {
    expect(kindOf('85258', 'text')).toBe('text-code');
    expect(kindOf('85258', 'call')).toBe('no-such-number');
    expect(kindOf('70000', 'text')).toBe('premium');
    expect(kindOf('69000', 'text')).toBe('premium');
  });
});

describe('numbers nobody may be sent to', () => {
  test.each([
    ['09098790001', 'premium'],
    ['08441570001', 'premium'],
    ['08451570001', 'premium'],
    ['08701570001', 'premium'],
    ['07011570001', 'premium'],
    ['07611570001', 'premium'],
    ['118118', 'premium'],
    ['118', 'premium'],
    ['+3315551234', 'foreign'],
    ['003315551234', 'foreign'],
    ['+4401632960001', 'undiallable'],
    ['004401632960001', 'undiallable'],
    ['05001570001', 'no-such-number'],
    ['04001570001', 'no-such-number'],
    ['06001570001', 'no-such-number'],
    ['08201570001', 'no-such-number'],
    ['0163296000', 'no-such-number'],
    ['016329600011', 'no-such-number'],
    ['0770090000', 'no-such-number'],
    ['080815700011', 'no-such-number'],
    ['02179460001', 'no-such-number'],
    ['116999', 'no-such-number'],
    ['8081570001', 'no-such-number'],
    ['123', 'no-such-number'],
    ['', 'no-such-number'],
  ])('%s is %s', (digits, refused) => {
    expect(kindOf(digits)).toBe(refused);
  });
});

test('0044 and +44 are the same as 0', () => {
  expect(nationalDigits('+441632960001')).toBe('01632960001');
  expect(nationalDigits('00441632960001')).toBe('01632960001');
  expect(nationalDigits('01632960001')).toBe('01632960001');
});

test('Ofcom’s numbers for drama are known as made up, and real ranges beside them are not', () => {
  for (const digits of ['01632960999', '02079460999', '07700900999', '08081570999']) {
    expect(isMadeUpNumber(digits), digits).toBe(true);
  }
  for (const digits of ['01632961000', '02079461000', '07700901000', '08081571000', '999']) {
    expect(isMadeUpNumber(digits), digits).toBe(false);
  }
});

// A number for every seventh beginning of five digits, right and one digit short.
const samples = Array.from({ length: 1286 }, (_, index) => {
  const head = String(1000 + index * 7);
  return [`0${head}157001`, `0${head}15700`];
}).flat();

describe('beside libphonenumber', () => {
  const typeOf = (digits: string): string | undefined => {
    const number = parsePhoneNumberFromString(digits, 'GB');
    return number?.isValid() && number.country === 'GB' ? number.getType() : undefined;
  };
  const judged = samples.map((digits) => ({ digits, type: typeOf(digits), ours: kindOf(digits) }));
  const isKept = (ours: string): boolean => ['free', 'standard', 'mobile'].includes(ours);

  test('no number passes that the library knows to be charged or personal', () => {
    const charged = ['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER', 'PAGER', 'VOIP'];
    const known = judged.filter(({ type }) => type !== undefined && charged.includes(type));
    expect(known.length).toBeGreaterThan(50);
    expect(known.filter(({ ours }) => isKept(ours))).toEqual([]);
  });

  test('every kind agrees with the library’s', () => {
    const same: Record<string, string[]> = {
      free: ['TOLL_FREE'],
      standard: ['FIXED_LINE', 'UAN'],
      mobile: ['MOBILE'],
    };
    const known = judged.filter(({ type, ours }) => type !== undefined && isKept(ours));
    expect(known.length).toBeGreaterThan(200);
    expect(known.filter(({ type, ours }) => !same[ours]!.includes(type!))).toEqual([]);
  });

  test('whole numbers that the library knows pass too, but for 02, where ours is stricter', () => {
    const kept = ['TOLL_FREE', 'FIXED_LINE', 'MOBILE'];
    const whole = judged.filter(
      ({ digits, type }) =>
        digits.length === 11 &&
        !digits.startsWith('02') &&
        type !== undefined &&
        kept.includes(type),
    );
    expect(whole.length).toBeGreaterThan(200);
    expect(whole.filter(({ ours }) => !isKept(ours))).toEqual([]);
  });
});
