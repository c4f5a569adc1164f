import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, emergencyNumber, weekday } from '../../fixtures/matching/entry.ts';

const notes = (answers: Answers) => match(aCatalogue(), answers, weekday).notes;

const missing = (answers: Answers, more: readonly MatchEntry[] = []) =>
  match(aCatalogue(more), answers, weekday).missing.map(
    ({ question, criteria }) => `${question}: ${criteria.join(' ')}`,
  );

const friendly = 'how-to-be-a-friend';

/** What is told of a night without a roof, to those who ask for somebody else. */
const tonightFor = (other: 'how-to-be-a-friend' | 'professional-in-danger') =>
  other === friendly
    ? (['silent-solution', 'council-helpers', friendly] as const)
    : (['silent-solution', other, 'council-helpers'] as const);

const childWith = (...more: string[]) => ['silent-solution', 'child', ...more];

describe('the notes', () => {
  it.each([
    [{ danger: ['held-or-taken'] }, ['silent-solution']],
    [{ danger: ['hurt-now'] }, ['silent-solution', 'while-you-wait']],
    [{ danger: ['weapon-or-threat-to-kill'] }, ['silent-solution', 'while-you-wait']],
    [{ danger: ['strangled'] }, ['silent-solution', 'strangled']],
    [{ danger: ['serious-injury'] }, ['silent-solution', 'injury']],
    [{ danger: ['may-harm-self'] }, ['silent-solution', 'suicide']],
    [{ concerns: ['low-or-suicidal'] }, ['suicide']],
    [{ who: 'someone-else', concerns: ['low-or-suicidal'] }, ['suicide-of-another', friendly]],
    [{ who: 'professional', concerns: ['low-or-suicidal'] }, ['suicide-of-another']],
    [{ who: 'bereaved', concerns: ['low-or-suicidal'] }, ['suicide', 'bereaved']],
    [
      { who: 'own-behaviour', danger: ['may-harm-self'] },
      ['silent-solution', 'suicide', 'about-to-hurt'],
    ],
    [
      { who: 'someone-else', danger: ['hurt-now'] },
      ['silent-solution', 'friend-in-danger', friendly],
    ],
    [{ who: 'someone-else', danger: ['nowhere-tonight'] }, tonightFor(friendly)],
    [{ who: 'professional', danger: ['nowhere-tonight'] }, tonightFor('professional-in-danger')],
    [{ who: 'professional', danger: ['hurt-now'] }, ['silent-solution', 'professional-in-danger']],
    [
      { who: 'professional', danger: ['child-hurt-now'], about: ['under-16'] },
      ['silent-solution', 'child-in-danger', 'under-16'],
    ],
    [{ who: 'professional', about: ['under-16'] }, ['under-16']],
    [{ who: 'someone-else', about: ['under-16'] }, ['worried-about-a-child', friendly]],
    [{ who: 'own-behaviour' }, ['about-to-hurt']],
    [{ who: 'own-behaviour', danger: ['hurt-now'] }, ['silent-solution', 'about-to-hurt']],
    [{ who: 'someone-else', needs: ['worried-about-own-behaviour'] }, ['may-be-hurt']],
    [{ who: 'professional', needs: ['worried-about-own-behaviour'] }, ['programme']],
    [{ danger: ['nowhere-tonight'] }, ['silent-solution', 'council-tonight']],
    [
      { danger: ['nowhere-tonight'], needs: ['stay-home-safely'] },
      ['silent-solution', 'council-tonight', 'stay-safely'],
    ],
    [
      { danger: ['nowhere-tonight'], needs: ['safe-place'] },
      ['silent-solution', 'council-tonight'],
    ],
    [{ needs: ['safe-place'] }, ['council-tonight']],
    [{ who: 'professional', needs: ['safe-place'] }, ['council-helpers']],
    [{ needs: ['safe-place', 'stay-home-safely'] }, ['stay-safely']],
    [{ needs: ['safe-place'], area: 'outside' }, ['outside']],
    [{ needs: ['housing'] }, []],
    [{ needs: ['work'] }, ['work']],
    [{ who: 'someone-else', needs: ['work'] }, ['work-helpers', friendly]],
    [{ needs: ['health'] }, ['health']],
    [{ about: ['honour-forced-marriage-fgm'] }, ['honour']],
    [{ danger: ['taken-abroad-soon'] }, ['silent-solution', 'trip', 'honour']],
    [
      { who: 'someone-else', danger: ['taken-abroad-soon'] },
      ['silent-solution', 'trip-of-another', 'honour-helpers', friendly],
    ],
    [{ who: 'professional', about: ['honour-forced-marriage-fgm'] }, ['honour-helpers']],
    [{ about: ['man'] }, []],
    [{ about: ['man'], needs: ['housing'] }, ['few-places-for-men']],
    [{ about: ['man'], needs: ['safe-place'] }, ['council-tonight', 'few-places-for-men']],
    [{ about: ['man', 'under-16'], needs: ['safe-place'] }, ['child']],
    [{ about: ['lgbt'] }, ['outing']],
    [{ about: ['under-16'] }, ['child']],
    [{ about: ['under-16', 'older'] }, ['child']],
    [{ about: ['under-16'], danger: ['may-harm-self'] }, childWith('suicide-child')],
    [{ about: ['under-16'], danger: ['taken-abroad-soon'] }, childWith('trip', 'honour')],
    [{ about: ['young-16-17'] }, []],
    [{ who: 'professional', about: ['young-16-17'] }, ['aged-16-17']],
    [{ about: ['older'] }, ['carer']],
    [{ about: ['disabled'] }, ['carer']],
    [{ who: 'professional', about: ['learning-disability'] }, ['carer-helpers']],
    [{ about: ['deaf'] }, ['relay-hears']],
    [
      { about: ['deaf'], danger: ['held-or-taken'] },
      ['silent-solution', 'deaf-in-danger', 'relay-hears'],
    ],
    [{ about: ['needs-interpreter'] }, ['interpreter']],
    [{ about: ['migrant-or-nrpf'] }, ['immigration-first']],
    [{ needs: ['immigration'] }, ['immigration-first']],
    [{ concerns: ['stalking'] }, ['stalking']],
    [{ who: 'professional', concerns: ['stalking'] }, ['stalking-helpers']],
    [{ about: ['stalker-not-partner'] }, ['stalking', 'stalker-not-partner']],
    [{ concerns: ['sexual-violence'] }, ['sexual']],
    [{ needs: ['sexual-assault'] }, ['sexual']],
    [{ who: 'professional', needs: ['sexual-assault'] }, ['sexual-helpers']],
    [{ needs: ['sexual-assault'], about: ['young-16-17'] }, ['sexual-young']],
    [{ needs: ['sexual-assault'], about: ['under-16'] }, ['child', 'sexual-young']],
    [{ concerns: ['images-or-devices'] }, ['devices']],
    [{ needs: ['technology'] }, ['devices']],
    [{ needs: ['technology'], about: ['young-16-17'] }, ['images-young']],
    [{ concerns: ['images-or-devices'], about: ['under-16', 'man'] }, ['child', 'images-young']],
    [
      { who: 'professional', concerns: ['images-or-devices'], about: ['under-16'] },
      ['under-16', 'images-young'],
    ],
    [{ concerns: ['money-control'] }, ['joint-money']],
    [{ needs: ['money'] }, ['joint-money']],
    [{ needs: ['stay-home-safely'] }, ['stay-safely']],
    [{ about: ['council-tenant'] }, ['keep-tenancy']],
    [{ about: ['private-tenant'] }, ['keep-tenancy']],
    [{ concerns: ['pets'] }, ['pets-early']],
    [{ about: ['has-pets'] }, ['pets-early']],
    [{ concerns: ['breached-orders'] }, ['breached']],
    [{ about: ['pregnant'] }, ['pregnant']],
    [{ concerns: ['pregnant-or-new-baby'] }, ['pregnant']],
    [{ about: ['drink-or-drugs'] }, ['not-refused']],
    [{ about: ['mental-health'] }, ['not-refused']],
    [{ needs: ['report-or-police'] }, ['clares-law']],
    [{ concerns: ['hurt-others-before'] }, ['clares-law']],
    [{ who: 'professional', concerns: ['hurt-others-before'] }, []],
    [{ about: ['forces-or-police-abuser'] }, ['forces']],
    [
      { about: ['forces-or-police-abuser'], danger: ['held-or-taken'] },
      ['silent-solution', 'forces-in-danger'],
    ],
    [{ about: ['no-phone-or-unsafe-phone'] }, ['someone-can-call']],
    [{ who: 'professional', about: ['no-phone-or-unsafe-phone'] }, []],
    [{ concerns: ['separating'] }, ['leaving']],
    [{ who: 'someone-else', concerns: ['separating'] }, ['leaving-helpers', friendly]],
    [{ needs: ['children'] }, ['children-safe']],
    [{ concerns: ['child-contact'] }, ['children-safe']],
    [{ who: 'someone-else', concerns: ['isolated'] }, [friendly]],
    [{ who: 'bereaved' }, ['bereaved']],
    [{ who: 'bereaved', about: ['under-16', 'man'], needs: ['talk'] }, ['bereaved']],
    [{ who: 'own-behaviour', about: ['man'] }, ['about-to-hurt']],
    [{ who: 'self', needs: ['worried-about-own-behaviour', 'talk'] }, ['own-behaviour-apart']],
    [{ needs: ['worried-about-own-behaviour'] }, ['about-to-hurt']],
    [{ who: 'self' }, []],
  ] as const)('for %j are %j', (answers, expected) => {
    expect(notes(answers).filter((id) => id !== 'nothing-certain')).toEqual(expected);
  });

  it('say “outside” to people outside', () => {
    expect(notes({ area: 'outside', who: 'self' })).toEqual(['outside']);
    expect(notes({ area: 'watford', who: 'self' })).toEqual([]);
  });

  it('say that nothing fits all of it only where nothing but 999 does', () => {
    const ofOnly = (...entries: MatchEntry[]) =>
      match(aCatalogue([], { entries }), { who: 'self', about: ['man'] }, weekday).notes;
    const perhaps = anEntry({ id: 'perhaps', genders: 'unknown' });
    expect(ofOnly(emergencyNumber, perhaps)).toEqual(['nothing-certain']);
    expect(ofOnly(emergencyNumber, perhaps, anEntry())).toEqual([]);
  });
});

describe('what would sharpen the result', () => {
  const women = anEntry({ id: 'women', genders: ['woman'], needs: ['money'] });
  const district = anEntry({ id: 'district', areas: ['watford'], needs: ['money'] });

  it('is what was not answered, in the order it is asked', () => {
    expect(missing({})).toEqual(['danger: danger', 'who: who', 'needs: need', 'about: gender']);
  });

  it('is nothing when all that matters is answered', () => {
    expect(missing({ who: 'self', danger: [], needs: ['money'], about: ['woman'] })).toEqual([]);
  });

  it('is what leaves something open about an entry that is shown', () => {
    const asked: Answers = { who: 'self', danger: [], needs: ['money'] };
    expect(missing({ ...asked, about: ['woman'] }, [women, district])).toEqual(['area: area']);
    expect(missing({ ...asked, area: 'watford' }, [women, district])).toEqual(['about: gender']);
    expect(missing({ ...asked, about: ['woman'], area: 'watford' }, [women, district])).toEqual([]);
  });

  it('names each criterion once, in order', () => {
    const more = [
      women,
      anEntry({ id: 'more-women', genders: ['woman'], needs: ['money'] }),
      anEntry({ id: 'young', ages: { to: 18 }, needs: ['money'] }),
      anEntry({ id: 'deaf', onlyFor: ['deaf'], needs: ['money'] }),
    ];
    expect(missing({ who: 'self', danger: [], needs: ['money'] }, more)).toEqual([
      'about: age gender only-for',
    ]);
  });

  it('is not the nation for people outside, who have said where they are', () => {
    const english = anEntry({ id: 'english', nations: ['england'], needs: ['money'] });
    const outside = { needs: ['money'], about: ['woman'], area: 'outside' } as const;
    expect(missing({ who: 'self', danger: [], ...outside }, [english])).toEqual([]);
  });

  it('is the age only until somebody has told of themselves, for grown-ups have none to tick', () => {
    const young = anEntry({ id: 'young', ages: { from: 16, to: 24 }, needs: ['money'] });
    const asked: Answers = { who: 'self', danger: [], needs: ['money'] };
    expect(missing(asked, [young])).toContain('about: age gender');
    expect(missing({ ...asked, about: ['woman'] }, [young])).toEqual([]);
  });

  it('is the band for professionals, and for nobody else', () => {
    const asked: Answers = { danger: [], needs: ['money'], about: ['woman'] };
    expect(missing({ ...asked, who: 'professional' })).toEqual(['band: band']);
    expect(missing({ ...asked, who: 'professional', band: 'high' })).toEqual([]);
    expect(missing({ ...asked, who: 'self' })).toEqual([]);
  });

  it('is the sector if something is for one sector alone', () => {
    const schools = anEntry({
      id: 'schools',
      helps: ['professional'],
      sectors: ['education'],
      needs: ['money'],
    });
    const asked: Answers = {
      who: 'professional',
      danger: [],
      needs: ['money'],
      about: ['woman'],
      band: 'high',
    };
    expect(missing(asked, [schools])).toEqual(['sector: sector']);
  });

  it('is more about people with no recourse if a service may not help them', () => {
    const strict = anEntry({ id: 'strict', noRecourse: 'no', needs: ['immigration'] });
    const asked: Answers = {
      who: 'self',
      danger: [],
      needs: ['immigration'],
      about: ['woman', 'migrant-or-nrpf'],
    };
    expect(missing(asked, [strict])).toEqual(['about: no-recourse']);
  });
});
