import { describe, expect, it } from 'vitest';
import { aSituation } from '../../fixtures/matching/entry.ts';

describe('the situation', () => {
  it('of no answers at all is open in everything and asks for someone to talk to', () => {
    expect(aSituation()).toEqual({
      who: null,
      subject: 'victim',
      danger: [],
      saidDanger: false,
      concerns: [],
      needs: [],
      alsoNeeds: ['talk'],
      about: [],
      saidAbout: false,
      genders: [],
      ages: [],
      alsoAbout: [],
      area: null,
      contact: [],
      band: null,
      sector: null,
    });
  });

  it('tells an empty list (“none of these”) from no answer', () => {
    expect(aSituation({ danger: [], about: [] })).toMatchObject({
      saidDanger: true,
      saidAbout: true,
    });
    expect(aSituation({ danger: 'not-sure', about: 'not-sure' })).toMatchObject({
      saidDanger: false,
      saidAbout: false,
    });
  });

  it('puts ticks into one order, each once', () => {
    const { danger, contact } = aSituation({
      danger: ['strangled', 'hurt-now', 'strangled'],
      contact: ['chat', 'voice'],
    });
    expect(danger).toEqual(['hurt-now', 'strangled']);
    expect(contact).toEqual(['chat', 'voice']);
    expect(aSituation({ contact: ['voice', 'chat'] }).contact).toEqual(contact);
  });

  it('takes a band and a sector from professionals alone', () => {
    const asked = { band: 'high', sector: 'health' } as const;
    expect(aSituation({ who: 'professional', ...asked })).toMatchObject(asked);
    expect(aSituation({ who: 'self', ...asked })).toMatchObject({ band: null, sector: null });
    expect(aSituation(asked)).toMatchObject({ band: null, sector: null });
  });

  it.each([
    [{ who: 'own-behaviour' }, 'own-behaviour'],
    [{ who: 'bereaved' }, 'bereaved'],
    [{ who: 'self', needs: ['worried-about-own-behaviour'] }, 'victim'],
    [{ needs: ['worried-about-own-behaviour'] }, 'own-behaviour'],
    [{ needs: ['worried-about-own-behaviour', 'talk', 'health'] }, 'own-behaviour'],
    [{ needs: ['worried-about-own-behaviour', 'counselling-recovery'] }, 'own-behaviour'],
    [{ needs: ['worried-about-own-behaviour', 'safe-place'] }, 'victim'],
    [{ needs: ['talk'] }, 'victim'],
    [{ needs: ['worried-about-own-behaviour'], danger: ['hurt-now'] }, 'victim'],
    [{ who: 'professional', needs: ['worried-about-own-behaviour'] }, 'own-behaviour'],
    [{ who: 'someone-else', needs: ['worried-about-own-behaviour'] }, 'own-behaviour'],
    [{ who: 'professional' }, 'victim'],
  ] as const)('of %j is about: %s', (answers, subject) => {
    expect(aSituation(answers).subject).toBe(subject);
  });
});

describe('what follows from the ticks', () => {
  it.each([
    [{ danger: ['nowhere-tonight'] }, ['safe-place', 'housing', 'talk']],
    [{ danger: ['child-hurt-now'] }, ['children', 'talk']],
    [{ danger: ['may-harm-self'] }, ['health', 'talk']],
    [{ concerns: ['child-contact'] }, ['children', 'legal', 'talk']],
    [{ concerns: ['threats-to-children'] }, ['children', 'talk']],
    [{ concerns: ['pets'] }, ['pets', 'talk']],
    [{ concerns: ['sexual-violence'] }, ['sexual-assault', 'talk']],
    [{ concerns: ['breached-orders'] }, ['report-or-police', 'protection-order', 'talk']],
    [{ concerns: ['low-or-suicidal'] }, ['health', 'talk']],
    [{ concerns: ['money-control'] }, ['money', 'talk']],
    [{ concerns: ['images-or-devices'] }, ['technology', 'talk']],
    [{ about: ['migrant-or-nrpf'] }, ['immigration', 'talk']],
    [{ about: ['drink-or-drugs'] }, ['health', 'talk']],
    [{ about: ['mental-health'] }, ['health', 'talk']],
    [{ about: ['has-pets'] }, ['pets', 'talk']],
    [{ about: ['has-children'] }, ['talk']],
    [{ needs: ['stay-home-safely'] }, ['protection-order', 'housing']],
    [{ needs: ['counselling-recovery'] }, ['health']],
    [{ needs: ['money'], concerns: ['money-control'] }, []],
    [{ who: 'own-behaviour' }, ['worried-about-own-behaviour', 'talk']],
    [{ who: 'own-behaviour', needs: ['worried-about-own-behaviour'] }, []],
  ] as const)('the needs of %j are %j', (answers, needs) => {
    expect(aSituation(answers).alsoNeeds).toEqual(needs);
  });

  it.each([
    [{ danger: ['taken-abroad-soon'] }, ['honour-forced-marriage-fgm']],
    [{ danger: ['child-hurt-now'] }, ['has-children']],
    [{ concerns: ['pregnant-or-new-baby'] }, ['pregnant', 'has-children']],
    [{ concerns: ['child-contact', 'threats-to-children'] }, ['has-children']],
    [{ concerns: ['low-or-suicidal'] }, ['mental-health']],
    [{ needs: ['children'] }, ['has-children']],
    [{ needs: ['pets'] }, ['has-pets']],
    [{ needs: ['immigration'] }, ['migrant-or-nrpf']],
    [{ needs: ['pets'], about: ['has-pets'] }, []],
    [{ danger: ['child-hurt-now'], about: ['under-16'] }, []],
    [{ needs: ['pets', 'children'], about: ['under-16'] }, ['has-pets']],
  ] as const)('the circumstances of %j are %j', (answers, about) => {
    expect(aSituation(answers).alsoAbout).toEqual(about);
  });
});
