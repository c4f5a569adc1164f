import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { verdictOf } from '../../../src/domain/matching/criteria.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import type { Reason } from '../../../src/domain/matching/outcome.ts';
import { table } from '../../fixtures/matching/judge-table.ts';

describe('who may use it', () => {
  const own: Partial<MatchEntry> = { helps: ['own-behaviour', 'professional'] };
  const both: Partial<MatchEntry> = { helps: ['self', 'own-behaviour'] };
  const victims: Partial<MatchEntry> = { helps: ['self', 'professional'] };
  const adults: Partial<MatchEntry> = { helps: ['someone-else', 'professional'] };
  const colleagues: Partial<MatchEntry> = { helps: ['professional'] };
  table('who', [
    [victims, {}, 'nothing'],
    [adults, {}, 'unknown (answer): someone-else professional'],
    [own, {}, 'unknown (answer): own-behaviour professional'],
    [victims, { who: 'self' }, 'meets: self'],
    [adults, { who: 'self' }, 'contradicts: someone-else professional'],
    [own, { who: 'self' }, 'contradicts: own-behaviour professional'],
    [both, { who: 'self' }, 'meets: self'],
    [adults, { who: 'someone-else' }, 'meets: someone-else'],
    [victims, { who: 'someone-else' }, 'unknown (record): self'],
    [colleagues, { who: 'someone-else' }, 'contradicts: professional'],
    [own, { who: 'someone-else' }, 'unknown (answer): own-behaviour professional'],
    [victims, { who: 'professional' }, 'meets: professional'],
    [both, { who: 'professional' }, 'nothing'],
    [{ helps: ['bereaved'] }, { who: 'professional' }, 'contradicts: bereaved'],
    [own, { who: 'professional' }, 'unknown (answer): own-behaviour professional'],
    [own, { who: 'own-behaviour' }, 'meets: own-behaviour'],
    [both, { who: 'own-behaviour' }, 'meets: own-behaviour'],
    [victims, { who: 'own-behaviour' }, 'contradicts: self professional'],
    [{ helps: ['bereaved'] }, { who: 'bereaved' }, 'meets: bereaved'],
    [victims, { who: 'bereaved' }, 'unknown (record): bereaved'],
    [victims, { who: 'bereaved', danger: ['hurt-now'] }, 'nothing'],
    [{ ...victims, kind: 'police' }, { who: 'bereaved' }, 'nothing'],
    [{ ...victims, kind: 'safeguarding' }, { who: 'bereaved' }, 'nothing'],
    [{ ...victims, kind: 'housing' }, { who: 'bereaved' }, 'nothing'],
    [{ ...victims, kind: 'health' }, { who: 'bereaved' }, 'nothing'],
    [{ ...colleagues, kind: 'police' }, { who: 'bereaved' }, 'contradicts: professional'],
    [colleagues, { who: 'bereaved' }, 'contradicts: professional'],
    [own, { who: 'bereaved' }, 'contradicts: own-behaviour professional'],
    // A kind says it too, whatever the list says.
    [{ ...both, kind: 'perpetrator' }, { who: 'self' }, 'contradicts: self own-behaviour'],
    // Asked for from outside: the other side is left open, never ruled out.
    [own, { who: 'professional', needs: ['worried-about-own-behaviour'] }, 'meets: own-behaviour'],
    [
      victims,
      { who: 'professional', needs: ['worried-about-own-behaviour'] },
      'unknown (answer): self professional',
    ],
    [victims, { needs: ['worried-about-own-behaviour'] }, 'unknown (answer): self professional'],
    [colleagues, { who: 'self' }, 'contradicts: professional'],
    // Emergency services answer anyone, and say so unless a sign of danger says more.
    [{ ...colleagues, kind: 'emergency' }, { who: 'own-behaviour' }, 'meets: anyone'],
    [{ kind: 'emergency', dangers: ['strangled'] }, {}, 'meets: anyone'],
    [{ kind: 'emergency', dangers: ['strangled'] }, { danger: ['strangled'] }, 'nothing'],
    [{ kind: 'emergency', dangers: ['strangled'] }, { danger: ['hurt-now'] }, 'meets: anyone'],
    [{ kind: 'emergency', onlyFor: ['deaf'] }, { who: 'self' }, 'nothing'],
  ]);
});

describe('the way in', () => {
  table('way-in', [
    [{}, { who: 'self' }, 'nothing'],
    [{ kind: 'casework', ways: [] }, { who: 'self' }, 'unknown (record):'],
    [{ kind: 'casework', ways: ['voice'] }, { who: 'self' }, 'nothing'],
    [{ kind: 'helpline', ways: [] }, { who: 'self' }, 'nothing'],
    [{ routesIn: ['self'] }, {}, 'nothing'],
    [{ routesIn: ['friend'] }, {}, 'unknown (answer): friend'],
    [{ routesIn: ['self'] }, { who: 'self' }, 'nothing'],
    [{ routesIn: ['police'] }, { who: 'self' }, 'contradicts: police'],
    [{ routesIn: ['friend'] }, { who: 'self' }, 'contradicts: friend'],
    [{ routesIn: ['friend'] }, { who: 'someone-else' }, 'nothing'],
    [{ routesIn: ['self'] }, { who: 'someone-else' }, 'nothing'],
    [{ routesIn: ['professional'] }, { who: 'someone-else' }, 'contradicts: professional'],
    [{ routesIn: ['professional'] }, { who: 'professional' }, 'nothing'],
    [{ routesIn: ['friend'] }, { who: 'professional' }, 'nothing'],
    [{ routesIn: ['self'] }, { who: 'professional' }, 'nothing'],
    [{ routesIn: ['police'] }, { who: 'professional' }, 'unknown (answer): police'],
    [{ routesIn: ['police'] }, { who: 'professional', sector: 'health' }, 'contradicts: police'],
    [{ routesIn: ['police'] }, { who: 'professional', sector: 'police-probation' }, 'nothing'],
    [{ routesIn: ['police'] }, { who: 'self', sector: 'police-probation' }, 'contradicts: police'],
    [{ routesIn: ['self'] }, { who: 'own-behaviour' }, 'nothing'],
    [{ routesIn: ['friend'] }, { who: 'own-behaviour' }, 'contradicts: friend'],
    [{ routesIn: ['friend'] }, { who: 'bereaved' }, 'nothing'],
    [{ routesIn: ['self'] }, { who: 'bereaved' }, 'nothing'],
    [{ routesIn: ['police'] }, { who: 'bereaved' }, 'contradicts: police'],
  ]);
});

describe('the place', () => {
  const here = { area: 'stevenage' };
  const outside = { area: 'outside' };
  const some: Partial<MatchEntry> = { areas: ['stevenage', 'watford'] };
  table('area', [
    [{}, outside, 'nothing'],
    [{ areas: 'unknown' }, here, 'unknown (record):'],
    [{ areas: 'unknown' }, {}, 'unknown (record):'],
    [{ areas: 'countywide' }, {}, 'nothing'],
    [{ areas: 'countywide' }, { area: 'not-sure' }, 'nothing'],
    [{ areas: 'countywide' }, here, 'meets: stevenage'],
    [{ areas: 'countywide' }, outside, 'contradicts: countywide'],
    [{ areas: 'countywide', elsewhere: 'yes' }, outside, 'nothing'],
    [{ areas: 'countywide', elsewhere: 'no' }, outside, 'contradicts: countywide'],
    [{ areas: 'outside' }, {}, 'unknown (answer): outside'],
    [{ areas: 'outside' }, here, 'contradicts: outside'],
    [{ areas: 'outside' }, outside, 'meets: outside'],
    [some, {}, 'unknown (answer): stevenage watford'],
    [some, here, 'meets: stevenage'],
    [some, { area: 'dacorum' }, 'unknown (record): stevenage watford'],
    [{ ...some, elsewhere: 'no' }, { area: 'dacorum' }, 'contradicts: stevenage watford'],
    [{ ...some, elsewhere: 'yes' }, { area: 'dacorum' }, 'nothing'],
    [some, outside, 'contradicts: stevenage watford'],
    [{ ...some, elsewhere: 'yes' }, outside, 'nothing'],
  ]);
  table('nation', [
    [{}, outside, 'nothing'],
    [{ nations: ['england'] }, {}, 'nothing'],
    [{ nations: ['england'] }, here, 'nothing'],
    [{ nations: ['england', 'wales'] }, outside, 'unknown (answer): england wales'],
    [{ nations: ['wales'] }, {}, 'unknown (answer): wales'],
    [{ nations: ['wales'] }, here, 'contradicts: wales'],
  ]);
});

describe('the help', () => {
  table('danger', [
    [{}, { danger: ['strangled'] }, 'nothing'],
    [{ dangers: ['hurt-now', 'strangled'] }, { danger: ['strangled'] }, 'meets: strangled'],
    [{ dangers: ['hurt-now'] }, { danger: ['strangled'] }, 'nothing'],
  ]);
  table('need', [
    [{ needs: ['money', 'housing'] }, { needs: ['housing'] }, 'meets: housing'],
    [{ needs: ['talk'] }, {}, 'meets: talk'],
    [{ needs: ['talk'] }, { needs: ['money'] }, 'nothing'],
    [{ needs: ['technology'] }, { concerns: ['images-or-devices'] }, 'meets: technology'],
    [{ needs: [] }, { needs: ['money'] }, 'nothing'],
  ]);
  table('concern', [
    [{}, { concerns: ['stalking'] }, 'nothing'],
    [{ concerns: ['stalking', 'pets'] }, { concerns: ['stalking'] }, 'meets: stalking'],
    [{ concerns: ['pets'] }, { concerns: ['stalking'] }, 'nothing'],
  ]);
  table('contact', [
    [{}, {}, 'nothing'],
    [{ ways: ['text'] }, { contact: ['text', 'chat'] }, 'meets: text'],
    [{ ways: ['voice', 'email'] }, { contact: ['email'] }, 'meets: email'],
    // The hours are those of the phone.
    [{ ways: ['voice', 'text'] }, { contact: ['text', 'chat'] }, 'unknown (record): text'],
    [{ ways: ['voice', 'video-bsl'] }, { contact: ['video-bsl'] }, 'unknown (record): video-bsl'],
    [{ ways: ['voice', 'chat'] }, { contact: ['chat'] }, 'unknown (record): chat'],
    [{ ways: ['voice', 'chat'] }, { contact: ['voice', 'chat'] }, 'meets: chat voice'],
    [{ ways: ['voice', 'chat', 'email'] }, { contact: ['chat', 'email'] }, 'meets: chat email'],
    [{ ways: ['voice', 'text'], kind: 'emergency' }, { contact: ['text'] }, 'meets: text'],
    [{ ways: ['voice'] }, { contact: ['text'] }, 'nothing'],
    [{ ways: [] }, { contact: ['text'] }, 'nothing'],
    // Deaf people need not say that they would rather not listen.
    [{ ways: ['video-bsl'] }, { about: ['deaf'] }, 'meets: video-bsl'],
    [{ ways: ['voice'] }, { about: ['deaf'], contact: ['voice'] }, 'meets: voice'],
  ]);
});

describe('what only professionals are asked', () => {
  const high: Answers = { who: 'professional', band: 'high' };
  table('band', [
    [{ bands: ['high'] }, { who: 'self', band: 'high' }, 'nothing'],
    [{ bands: ['high'] }, { band: 'high' }, 'nothing'],
    [{}, high, 'nothing'],
    [{ bands: 'any' }, high, 'nothing'],
    [{ bands: 'unknown', kind: 'casework' }, high, 'unknown (record):'],
    [{ bands: 'unknown', kind: 'advocacy' }, high, 'unknown (record):'],
    [{ bands: 'unknown', kind: 'professional-process' }, high, 'unknown (record):'],
    [{ bands: 'unknown', kind: 'housing' }, high, 'nothing'],
    [{ bands: ['high'] }, { who: 'professional' }, 'unknown (answer): high'],
    [{ bands: ['medium', 'high'] }, high, 'meets: high'],
    [{ bands: ['standard', 'medium'] }, high, 'contradicts: standard medium'],
  ]);
  const alone: Partial<MatchEntry> = { helps: ['professional'], sectors: ['health'] };
  table('sector', [
    [{ helps: ['professional'] }, { who: 'professional', sector: 'health' }, 'nothing'],
    [{ ...alone, sectors: [] }, { who: 'professional', sector: 'health' }, 'nothing'],
    [alone, { who: 'self' }, 'nothing'],
    [alone, { who: 'professional' }, 'unknown (answer): health'],
    [alone, { who: 'professional', sector: 'health' }, 'meets: health'],
    [alone, { who: 'professional', sector: 'housing' }, 'contradicts: health'],
    [
      { ...alone, helps: ['self', 'professional'] },
      { who: 'professional', sector: 'housing' },
      'nothing',
    ],
  ]);
});

describe('the verdict', () => {
  const reason = (kind: Reason['kind']): Reason => ({ criterion: 'age', kind });

  it('is “fits” without a doubt, “may fit” with one, “does not fit” with a clear no', () => {
    expect(verdictOf([])).toBe('fits');
    expect(verdictOf([reason('meets')])).toBe('fits');
    expect(verdictOf([reason('meets'), reason('unknown')])).toBe('may-fit');
    expect(verdictOf([reason('unknown'), reason('contradicts'), reason('meets')])).toBe(
      'does-not-fit',
    );
  });
});
