import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import type { MatchEntry } from '../../../src/domain/matching/match-entry.ts';
import { candidates } from '../../fixtures/matching/candidates.ts';
import { anEntry } from '../../fixtures/matching/entry.ts';

const found = (entry: Partial<MatchEntry>, answers: Answers) =>
  candidates([anEntry({ needs: [], ...entry })], answers)[0]!;

const stranger = { about: ['stalker-not-partner'] } as const;

describe('what a life asks for, beyond single ticks', () => {
  it.each([
    [
      'soft worries, when nothing was asked for',
      { concerns: ['isolated'] },
      ['isolated'],
      [],
      true,
    ],
    ['soft worries, when money was', { concerns: ['isolated'] }, ['isolated'], ['money'], false],
    ['fear', { concerns: ['frightened'] }, ['frightened'], ['money'], false],
    ['what gets worse', { concerns: ['getting-worse'] }, ['getting-worse'], ['money'], false],
    ['a break-up', { concerns: ['separating'] }, ['separating'], ['money'], false],
    ['control', { concerns: ['controlled'] }, ['controlled'], ['money'], false],
    [
      'a soft worry beside a hard one',
      { concerns: ['isolated', 'breached-orders'] },
      ['isolated', 'breached-orders'],
      ['money'],
      true,
    ],
  ] as const)('%s', (_what, entry, concerns, needs, expected) => {
    expect(found(entry, { concerns: [...concerns], needs: [...needs] }).isAskedFor).toBe(expected);
  });

  it('soft worries of somebody stalked by a stranger bring in no line for partners', () => {
    const answers = { concerns: ['frightened'], about: [...stranger.about] } as const;
    expect(found({ concerns: ['frightened'] }, answers).isAskedFor).toBe(false);
  });

  it('more than one abuser asks for those who know slavery only where a visa is a worry', () => {
    const line = { concerns: ['more-than-one-abuser'] } as const;
    const asked = (about: Answers['about']) =>
      found(line, { concerns: ['more-than-one-abuser'], about }).isAskedFor;
    expect(asked(['woman'])).toBe(false);
    expect(asked(['migrant-or-nrpf'])).toBe(true);
    expect(asked(['migrant-or-nrpf', 'honour-forced-marriage-fgm'])).toBe(false);
  });

  it('police are not asked for by worries where the abuser is one of them', () => {
    const force = { kind: 'police', concerns: ['stalking'] } as const;
    const answers = { concerns: ['stalking'], about: ['forces-or-police-abuser'] } as const;
    expect(found(force, { concerns: ['stalking'] }).isAskedFor).toBe(true);
    expect(found(force, answers).isAskedFor).toBe(false);
    expect(found({ ...force, kind: 'helpline' }, answers).isAskedFor).toBe(true);
  });

  it('health asks for no crisis line that listens, but for one that treats', () => {
    const asked = (entry: Partial<MatchEntry>, need: 'health' | 'money' = 'health') =>
      found(entry, { needs: [need] }).isAskedFor;
    expect(asked({ kind: 'crisis', needs: ['talk', 'health'] })).toBe(false);
    expect(asked({ kind: 'crisis', needs: ['health'] })).toBe(true);
    expect(asked({ kind: 'health', needs: ['talk', 'health'] })).toBe(true);
    expect(asked({ kind: 'crisis', needs: ['talk', 'money'] }, 'money')).toBe(true);
  });

  it('one need of several that are met is enough', () => {
    const line = { needs: ['talk', 'money'] } as const;
    expect(found(line, { needs: ['talk', 'money'] }).isAskedFor).toBe(true);
  });

  it('expertise in something rare counts beside expertise in what many are', () => {
    const line = { expertIn: ['woman', 'deaf'] } as const;
    expect(found(line, { about: ['woman', 'deaf'] }).isAskedFor).toBe(true);
  });

  it('a roof for the young is asked for by age alone only if nothing else was said', () => {
    const roof = { kind: 'housing', expertIn: ['young-16-17'] } as const;
    const asked = (answers: Answers) =>
      found(roof, { about: ['young-16-17'], ...answers }).isAskedFor;
    expect(asked({})).toBe(true);
    expect(asked({ needs: ['money'] })).toBe(false);
    expect(asked({ concerns: ['stalking'] })).toBe(false);
    expect(asked({ danger: ['strangled'] })).toBe(false);
    expect(
      found({ ...roof, kind: 'helpline' }, { about: ['young-16-17'], needs: ['money'] }),
    ).toMatchObject({ isAskedFor: true });
  });
});

describe('who is relevant without being asked for', () => {
  it('is the caseworker of the person’s own district', () => {
    const worker = { kind: 'casework', local: true, areas: ['stevenage'] } as const;
    const relevant = (changes: Partial<MatchEntry>, area?: string) =>
      found({ ...worker, ...changes }, { needs: ['money'], ...(area ? { area } : {}) }).isRelevant;
    expect(relevant({}, 'stevenage')).toBe(true);
    expect(relevant({}, 'watford')).toBe(false);
    expect(relevant({})).toBe(false);
    expect(relevant({ kind: 'helpline' }, 'stevenage')).toBe(false);
    expect(relevant({ expertIn: ['deaf'] }, 'stevenage')).toBe(false);
  });

  it('is, for somebody stalked by a stranger, a crisis line or one that knows strangers', () => {
    const relevant = (entry: Partial<MatchEntry>) =>
      found({ needs: ['talk'], ...entry }, { about: [...stranger.about], needs: ['talk'] })
        .isRelevant;
    expect(relevant({})).toBe(false);
    expect(relevant({ kind: 'crisis' })).toBe(true);
    expect(relevant({ welcomes: ['stalker-not-partner'] })).toBe(true);
    expect(relevant({ welcomes: ['deaf'] })).toBe(false);
  });

  it('is nobody of whom neither the welcome nor the loss is known', () => {
    const mourner = { who: 'bereaved', needs: ['money'] } as const;
    const line = { needs: ['money'], helps: ['self'] } as const;
    expect(found(line, mourner).isRelevant).toBe(true);
    expect(found({ ...line, genders: 'unknown' }, mourner).isRelevant).toBe(false);
    const known = { ...line, helps: ['self', 'bereaved'], genders: 'unknown' } as const;
    expect(found(known, mourner).isRelevant).toBe(true);
  });
});
