import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, weekday } from '../../fixtures/matching/entry.ts';

const notes = (answers: Answers) => match(aCatalogue(), answers, weekday).notes;

const missing = (answers: Answers, more: readonly MatchEntry[] = []) =>
  match(aCatalogue(more), answers, weekday).missing.map(
    ({ question, criteria }) => `${question}: ${criteria.join(' ')}`,
  );

describe('the notes', () => {
  it.each([
    [{ danger: ['hurt-now'] }, ['silent-solution']],
    [{ danger: ['strangled'] }, ['silent-solution', 'strangled']],
    [{ who: 'someone-else', danger: ['hurt-now'] }, ['silent-solution', 'friend-in-danger']],
    [{ who: 'professional', danger: ['hurt-now'] }, ['silent-solution', 'professional-in-danger']],
    [{ who: 'own-behaviour' }, ['about-to-hurt']],
    [{ who: 'own-behaviour', danger: ['hurt-now'] }, ['silent-solution', 'about-to-hurt']],
    [{ danger: ['nowhere-tonight'] }, ['silent-solution', 'council-tonight']],
    [{ needs: ['safe-place'] }, ['council-tonight']],
    [{ needs: ['work'] }, ['work']],
    [{ needs: ['housing'] }, ['council-tonight']],
    [{ about: ['honour-forced-marriage-fgm'] }, ['honour']],
    [{ danger: ['taken-abroad-soon'] }, ['silent-solution', 'honour']],
    [{ who: 'someone-else', about: ['honour-forced-marriage-fgm'] }, ['honour-helpers']],
    [{ who: 'professional', about: ['honour-forced-marriage-fgm'] }, ['honour-helpers']],
    [{ about: ['man'] }, ['few-places-for-men']],
    [{ about: ['lgbt'] }, ['outing']],
    [{ about: ['under-16'] }, ['under-16']],
    [{ about: ['young-16-17'] }, []],
    [{ who: 'professional', about: ['young-16-17'] }, ['aged-16-17']],
    [{ about: ['older'] }, ['carer']],
    [{ about: ['disabled'] }, ['carer']],
    [{ about: ['learning-disability'] }, ['carer']],
    [{ about: ['deaf'] }, ['relay-hears']],
    [{ about: ['needs-interpreter'] }, ['interpreter']],
    [{ about: ['migrant-or-nrpf'] }, ['immigration-first']],
    [{ needs: ['immigration'] }, ['immigration-first']],
    [{ concerns: ['stalking'] }, ['stalking']],
    [{ about: ['stalker-not-partner'] }, ['stalking', 'stalker-not-partner']],
    [{ concerns: ['sexual-violence'] }, ['sexual']],
    [{ needs: ['sexual-assault'] }, ['sexual']],
    [{ concerns: ['images-or-devices'] }, ['devices']],
    [{ needs: ['technology'] }, ['devices']],
    [{ concerns: ['money-control'] }, ['joint-money']],
    [{ needs: ['money'] }, ['joint-money']],
    [{ needs: ['stay-home-safely'] }, ['stay-safely']],
    [{ about: ['council-tenant'] }, ['keep-tenancy']],
    [{ about: ['private-tenant'] }, ['keep-tenancy']],
    [{ concerns: ['pets'] }, ['pets-early']],
    [{ about: ['has-pets'] }, ['pets-early']],
    [{ about: ['drink-or-drugs'] }, ['not-refused']],
    [{ about: ['mental-health'] }, ['not-refused']],
    [{ needs: ['report-or-police'] }, ['clares-law']],
    [{ concerns: ['hurt-others-before'] }, ['clares-law']],
    [{ who: 'professional', concerns: ['hurt-others-before'] }, []],
    [{ about: ['forces-or-police-abuser'] }, ['forces']],
    [{ about: ['no-phone-or-unsafe-phone'] }, ['someone-can-call']],
    [{ who: 'professional', about: ['no-phone-or-unsafe-phone'] }, []],
    [{ concerns: ['separating'] }, ['leaving']],
    [{ needs: ['children'] }, ['children-safe']],
    [{ concerns: ['child-contact'] }, ['children-safe']],
    [{ who: 'bereaved' }, ['bereaved']],
    [{ who: 'own-behaviour', about: ['man'] }, ['about-to-hurt']],
    [{ who: 'self', needs: ['worried-about-own-behaviour', 'talk'] }, ['own-behaviour-apart']],
    [{ needs: ['worried-about-own-behaviour'] }, ['about-to-hurt']],
    [{ who: 'self' }, []],
  ] as const)('for %j are %j', (answers, expected) => {
    expect(notes(answers).filter((id) => id !== 'nothing-certain')).toEqual(expected);
  });

  it('say “outside” to people outside, and that nothing surely fits when nothing does', () => {
    expect(notes({ area: 'outside', who: 'self' })).toEqual(['outside', 'nothing-certain']);
    expect(notes({ area: 'watford', who: 'self' })).toEqual([]);
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

  it('is the nation for people outside', () => {
    const english = anEntry({ id: 'english', nations: ['england'], needs: ['money'] });
    expect(
      missing({ who: 'self', danger: [], needs: ['money'], about: ['woman'], area: 'outside' }, [
        english,
      ]),
    ).toEqual(['area: nation']);
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
