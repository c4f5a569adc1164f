import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { match } from '../../../src/domain/matching/match.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { aCatalogue, anEntry, emergencyNumber, weekday } from '../../fixtures/matching/entry.ts';

const notes = (answers: Answers) => match(aCatalogue(), answers, weekday).notes;

const friendly = 'how-to-be-a-friend';

/** What every friend is told, at the end. */
const friends = [friendly, 'clares-law'] as const;

/** What is told of a night without a roof, to those who ask for somebody else. */
const tonightFor = (other: 'how-to-be-a-friend' | 'professional-in-danger') =>
  other === friendly
    ? (['silent-solution', 'council-helpers', ...friends] as const)
    : (['silent-solution', other, 'council-helpers'] as const);

const childWith = (...more: string[]) => ['silent-solution', 'child', ...more];

describe('the notes', () => {
  it.each([
    [{ danger: ['held-or-taken'] }, ['silent-solution', 'held']],
    [{ danger: ['hurt-now'] }, ['silent-solution', 'while-you-wait']],
    [{ danger: ['weapon-or-threat-to-kill'] }, ['silent-solution', 'while-you-wait']],
    [{ danger: ['strangled'] }, ['silent-solution', 'strangled']],
    [{ danger: ['serious-injury'] }, ['silent-solution', 'injury']],
    [{ danger: ['may-harm-self'] }, ['silent-solution', 'suicide']],
    [{ concerns: ['low-or-suicidal'] }, ['suicide']],
    [{ who: 'someone-else', concerns: ['low-or-suicidal'] }, ['suicide-of-another', ...friends]],
    [{ who: 'professional', concerns: ['low-or-suicidal'] }, ['suicide-of-another']],
    [{ who: 'bereaved', concerns: ['low-or-suicidal'] }, ['suicide', 'bereaved']],
    [
      { who: 'own-behaviour', danger: ['may-harm-self'] },
      ['silent-solution', 'suicide', 'about-to-hurt'],
    ],
    [
      { who: 'someone-else', danger: ['hurt-now'] },
      ['silent-solution', 'friend-in-danger', ...friends],
    ],
    [{ who: 'someone-else', danger: ['nowhere-tonight'] }, tonightFor(friendly)],
    // Each of these tells that a hand is in it.
    ...(['weapon-or-threat-to-kill', 'held-or-taken'] as const).map(
      (sign) =>
        [
          { who: 'someone-else', danger: [sign] },
          ['silent-solution', 'friend-in-danger', ...friends],
        ] as const,
    ),
    [
      { who: 'someone-else', danger: ['strangled'] },
      ['silent-solution', 'strangled', 'friend-in-danger', ...friends],
    ],
    [
      { who: 'someone-else', danger: ['serious-injury'] },
      ['silent-solution', 'injury', 'friend-in-danger', ...friends],
    ],
    [
      { who: 'someone-else', danger: ['suicide-threat-with-threats'] },
      ['silent-solution', 'suicide-threat-helpers', 'friend-in-danger', ...friends],
    ],
    [{ who: 'bereaved', danger: ['held-or-taken'] }, ['silent-solution', 'held', 'bereaved']],
    ...(['chat', 'email', 'video-bsl'] as const).map(
      (way) => [{ concerns: ['low-or-suicidal'], contact: [way] }, ['suicide', 'by-text']] as const,
    ),
    [
      {
        who: 'someone-else',
        concerns: ['low-or-suicidal'],
        needs: ['worried-about-own-behaviour'],
      },
      ['suicide-of-another', 'may-be-hurt'],
    ],
    [{ who: 'professional', band: 'standard' }, ['standard']],
    [{ who: 'professional', band: 'medium' }, []],
    [
      { who: 'professional', band: 'standard', danger: ['hurt-now'] },
      ['silent-solution', 'professional-in-danger'],
    ],
    [{ needs: ['safe-place'], about: ['man'] }, ['council-tonight', 'few-places-for-men']],
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
    [{ who: 'someone-else', needs: ['work'] }, ['work-helpers', ...friends]],
    [{ needs: ['health'] }, ['health']],
    [{ about: ['honour-forced-marriage-fgm'] }, ['honour', 'fgm']],
    [{ danger: ['taken-abroad-soon'] }, ['silent-solution', 'trip', 'honour', 'fgm']],
    [
      { who: 'someone-else', danger: ['taken-abroad-soon'] },
      ['silent-solution', 'trip-of-another', 'honour-helpers', 'fgm', ...friends],
    ],
    [{ who: 'professional', about: ['honour-forced-marriage-fgm'] }, ['honour-helpers', 'fgm']],
    [{ about: ['man'] }, []],
    [{ about: ['man'], needs: ['housing'] }, ['few-places-for-men']],
    [{ about: ['man'], needs: ['safe-place'] }, ['council-tonight', 'few-places-for-men']],
    [{ about: ['man', 'under-16'], needs: ['safe-place'] }, ['child']],
    [{ about: ['lgbt'] }, ['outing']],
    [{ about: ['under-16'] }, ['child']],
    [{ about: ['under-16', 'older'] }, ['child']],
    [{ about: ['under-16'], danger: ['may-harm-self'] }, childWith('suicide-child')],
    [{ about: ['under-16'], danger: ['taken-abroad-soon'] }, childWith('trip', 'honour', 'fgm')],
    [{ about: ['young-16-17'] }, ['young']],
    [{ who: 'professional', about: ['young-16-17'] }, ['aged-16-17']],
    [{ about: ['older'] }, ['carer']],
    [{ about: ['disabled'] }, ['carer']],
    [
      { who: 'professional', about: ['learning-disability'] },
      ['carer-helpers', 'learning-disability'],
    ],
    [{ about: ['deaf'] }, ['relay-hears']],
    [
      { about: ['deaf'], danger: ['held-or-taken'] },
      ['silent-solution', 'deaf-in-danger', 'held', 'relay-hears'],
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
    [{ needs: ['sexual-assault'], about: ['young-16-17'] }, ['young', 'sexual-young']],
    [{ needs: ['sexual-assault'], about: ['under-16'] }, ['child', 'sexual-young']],
    [{ concerns: ['images-or-devices'] }, ['devices']],
    [{ needs: ['technology'] }, ['devices']],
    [{ needs: ['technology'], about: ['young-16-17'] }, ['young', 'images-young']],
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
    [{ needs: ['report-or-police'] }, ['police', 'clares-law']],
    [{ concerns: ['hurt-others-before'] }, ['clares-law']],
    [{ who: 'professional', concerns: ['hurt-others-before'] }, []],
    [{ about: ['forces-or-police-abuser'] }, ['forces']],
    [
      { about: ['forces-or-police-abuser'], danger: ['held-or-taken'] },
      ['silent-solution', 'held', 'forces-in-danger'],
    ],
    [{ about: ['no-phone-or-unsafe-phone'] }, ['someone-can-call']],
    [{ who: 'professional', about: ['no-phone-or-unsafe-phone'] }, []],
    [{ concerns: ['separating'] }, ['leaving']],
    [{ who: 'someone-else', concerns: ['separating'] }, ['leaving-helpers', ...friends]],
    [{ needs: ['children'] }, ['children-safe']],
    [{ concerns: ['child-contact'] }, ['children-safe']],
    [{ who: 'someone-else', concerns: ['isolated'] }, [...friends]],
    [{ who: 'bereaved' }, ['bereaved']],
    [{ who: 'bereaved', about: ['under-16', 'man'], needs: ['talk'] }, ['bereaved-child']],
    [{ who: 'own-behaviour', about: ['man'] }, ['about-to-hurt']],
    [{ who: 'self', needs: ['worried-about-own-behaviour', 'talk'] }, ['own-behaviour-apart']],
    [{ needs: ['worried-about-own-behaviour'] }, ['about-to-hurt']],
    [
      { who: 'someone-else', danger: ['hurt-now'], about: ['young-16-17'] },
      ['silent-solution', 'friend-in-danger', 'worried-about-a-child', ...friends],
    ],
    [
      { who: 'someone-else', danger: ['child-hurt-now'] },
      ['silent-solution', 'friend-in-danger', 'worried-about-a-child', ...friends],
    ],
    [{ danger: ['child-hurt-now'] }, ['silent-solution', 'child-hurt']],
    [
      { who: 'own-behaviour', danger: ['child-hurt-now'] },
      ['silent-solution', 'child-hurt', 'about-to-hurt'],
    ],
    [{ who: 'bereaved', danger: ['hurt-now'] }, ['silent-solution', 'while-you-wait', 'bereaved']],
    [
      { danger: ['nowhere-tonight'], area: 'outside' },
      ['silent-solution', 'council-outside', 'outside'],
    ],
    [
      { who: 'professional', danger: ['nowhere-tonight'], area: 'outside' },
      ['silent-solution', 'professional-in-danger', 'outside-work', 'council-helpers', 'outside'],
    ],
    [
      { who: 'professional', area: 'outside', about: ['under-16'], needs: ['talk'] },
      ['under-16', 'outside'],
    ],
    [{ concerns: ['low-or-suicidal'], contact: ['text'] }, ['suicide', 'by-text']],
    [{ concerns: ['low-or-suicidal'], contact: ['voice'] }, ['suicide']],
    [{ concerns: ['low-or-suicidal'], about: ['deaf'] }, ['suicide', 'by-text', 'relay-hears']],
    [{ contact: ['text'], needs: ['talk'] }, []],
    [{ danger: ['suicide-threat-with-threats'] }, ['silent-solution', 'suicide-threat']],
    [
      { who: 'professional', danger: ['suicide-threat-with-threats'] },
      ['silent-solution', 'professional-in-danger', 'suicide-threat-helpers'],
    ],
    [
      { danger: ['held-or-taken'], about: ['no-phone-or-unsafe-phone'] },
      ['silent-solution', 'held'],
    ],
    [{ about: ['under-16', 'no-phone-or-unsafe-phone'] }, ['child', 'someone-can-call']],
    [{ about: ['forces-or-police-abuser'], needs: ['report-or-police'] }, ['forces']],
    [
      { about: ['stalker-not-partner'], needs: ['report-or-police'] },
      ['stalking', 'stalker-not-partner', 'police'],
    ],
    [{ who: 'someone-else', about: ['forces-or-police-abuser'] }, ['forces', friendly]],
    [
      { who: 'someone-else', needs: ['worried-about-own-behaviour', 'legal'] },
      [...friends, 'own-behaviour-apart-friend'],
    ],
    [
      { who: 'professional', needs: ['worried-about-own-behaviour', 'legal'] },
      ['own-behaviour-apart-work'],
    ],
    [
      { who: 'professional', danger: ['hurt-now'], needs: ['worried-about-own-behaviour'] },
      ['silent-solution', 'professional-in-danger', 'own-behaviour-apart-work'],
    ],
    [{ about: ['faith-community'] }, ['faith']],
    [{ about: ['gypsy-roma-traveller'] }, ['traveller']],
    [{ about: ['bame'] }, ['culture']],
    [{ needs: ['protection-order'] }, ['orders']],
    [{ needs: ['counselling-recovery'] }, ['recovery']],
    [{ needs: ['talk'] }, []],
  ] as const)('for %j are %j', (answers, expected) => {
    const general = ['nothing-certain', 'not-sure', 'ask-first'];
    expect(notes(answers).filter((id) => !general.includes(id))).toEqual(expected);
  });

  it('say “outside” to people outside', () => {
    expect(notes({ area: 'outside', needs: ['talk'] })).toEqual(['outside']);
    expect(notes({ area: 'watford', needs: ['talk'] })).toEqual([]);
  });

  it('say that nobody has to be sure to those who named nothing, and to no friend', () => {
    expect(notes({})).toEqual(['not-sure']);
    expect(notes({ who: 'self', danger: [], concerns: 'not-sure', about: ['woman'] })).toEqual([
      'not-sure',
    ]);
    expect(notes({ who: 'self', concerns: ['isolated'] })).toEqual([]);
    expect(notes({ who: 'someone-else' })).not.toContain('not-sure');
  });

  it('tell a worker how to ask who has named nothing', () => {
    expect(notes({ who: 'professional' })).toEqual(['ask-first']);
    expect(notes({ who: 'professional', band: 'high' })).toEqual([]);
    expect(notes({ who: 'professional', concerns: ['isolated'] })).toEqual([]);
  });

  it('say that nothing fits all of it only where nothing but 999 does', () => {
    const ofOnly = (...entries: MatchEntry[]) =>
      match(aCatalogue([], { entries }), { who: 'self', needs: ['talk'], about: ['man'] }, weekday)
        .notes;
    const perhaps = anEntry({ id: 'perhaps', genders: 'unknown' });
    expect(ofOnly(emergencyNumber, perhaps)).toEqual(['nothing-certain']);
    expect(ofOnly(emergencyNumber, perhaps, anEntry())).toEqual([]);
  });
});
