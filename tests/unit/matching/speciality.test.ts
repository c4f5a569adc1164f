import { expect, it } from 'vitest';
import { specialityOf } from '../../../src/domain/matching/speciality.ts';

const subject = { hasSubject: true, isSpecialist: true };

it.each([
  [{}, {}],
  [{ concerns: ['frightened', 'getting-worse'] }, {}],
  [{ concerns: ['frightened', 'stalking'] }, subject],
  ...(
    [
      'child-contact',
      'threats-to-children',
      'pets',
      'sexual-violence',
      'more-than-one-abuser',
      'money-control',
      'images-or-devices',
    ] as const
  ).map((concern) => [{ concerns: [concern] }, subject] as const),
  [{ expertIn: ['deaf'] }, { isSpecialist: true }],
  [{ expertIn: ['has-children'] }, { isSpecialist: true }],
  [{ expertIn: ['woman', 'man', 'non-binary'] }, {}],
  [{ expertIn: ['woman', 'deaf'] }, { isSpecialist: true }],
] as const)('an entry of %j knows more than abuse itself: %j', (entry, expected) => {
  expect(specialityOf(entry)).toEqual(expected);
});
