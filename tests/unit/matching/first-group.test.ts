import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/matching/answers.ts';
import { anEntry, officeHours, sundayNight, weekday } from '../../fixtures/matching/entry.ts';
import { withMore } from '../../fixtures/matching/grouped.ts';

describe('the first group', () => {
  const textTo999 = anEntry({ id: 'text-999', kind: 'emergency', ways: ['text'], needs: [] });
  const relay = anEntry({ id: 'relay', kind: 'emergency', expertIn: ['deaf'], needs: [] });
  const video = anEntry({
    id: 'video',
    kind: 'emergency',
    ways: ['video-bsl'],
    onlyFor: ['deaf'],
    expertIn: ['deaf'],
    needs: [],
  });
  const emergency = [textTo999, relay, video];
  const woman = { who: 'self', about: ['woman'] } as const;

  it('in danger starts with 999, then the 24-hour line, then the silent ways of 999', () => {
    expect(withMore(emergency, { ...woman, danger: ['hurt-now'] }).now).toEqual([
      'police-999',
      'night-line',
      'text-999',
      'video',
    ]);
  });

  it('gives somebody who is being hurt and cannot speak a text to 999 before any line that reads', () => {
    const asked = { ...woman, danger: ['hurt-now'], contact: ['text'] } as const;
    expect(withMore(emergency, asked).now).toEqual([
      'police-999',
      'text-999',
      'night-line',
      'text-line',
      'video',
    ]);
    const tonight = { ...woman, danger: ['nowhere-tonight'], contact: ['text'] } as const;
    expect(withMore(emergency, tonight).now?.slice(0, 3)).toEqual([
      'police-999',
      'text-line',
      'night-line',
    ]);
  });

  it('keeps 999 in sign language for everybody, for not ticked is not said', () => {
    const signs = { ...woman, danger: ['hurt-now'], contact: ['video-bsl'] } as const;
    expect(withMore(emergency, signs).now?.slice(0, 2)).toEqual(['police-999', 'video']);
  });

  it('shows a professional who protects children and adults, and for a hurt child shows them first', () => {
    const team = anEntry({ id: 'team', kind: 'safeguarding', dangers: ['child-hurt-now'] });
    const worker = { who: 'professional', danger: ['strangled'] } as const;
    expect(withMore([team], worker).now).toEqual(['police-999', 'night-line', 'team']);
    expect(withMore([team], { ...woman, danger: ['strangled'] }).now).not.toContain('team');
    expect(withMore([team], { ...woman, danger: ['child-hurt-now'] }).now).toEqual([
      'police-999',
      'team',
      'night-line',
    ]);
  });

  it('gives somebody who may harm themselves a line that reads, before texts to 999', () => {
    const answers = { ...woman, danger: ['may-harm-self'], contact: ['text'] } as const;
    expect(withMore(emergency, answers).now?.slice(0, 3)).toEqual([
      'police-999',
      'text-line',
      'night-line',
    ]);
    const about = ['woman', 'deaf'] as const;
    expect(withMore(emergency, { ...answers, about }).now?.slice(0, 3)).toEqual([
      'police-999',
      'text-line',
      'video',
    ]);
  });

  it('in danger offers no line for the deaf to somebody who calls for another person', () => {
    const friend = { who: 'someone-else', danger: ['hurt-now'] } as const;
    expect(withMore(emergency, friend).now).toEqual(['police-999', 'night-line', 'text-999']);
    const self = { who: 'self', danger: ['hurt-now'] } as const;
    expect(withMore(emergency, self).now).toContain('video');
  });

  it('in danger gives deaf people video and relay too', () => {
    const about = ['woman', 'deaf'] as const;
    expect(withMore(emergency, { who: 'self', about, danger: ['hurt-now'] }).now).toEqual([
      'police-999',
      'video',
      'relay',
      'text-999',
      'night-line',
      'text-line',
    ]);
  });

  it('keeps relay from those who hear and want to speak', () => {
    const answers = { ...woman, danger: ['hurt-now'], contact: ['voice'] } as const;
    expect(withMore([relay], answers).now).toEqual(['police-999', 'night-line']);
  });

  it('takes no line for made for somebody because it lacks what they asked for', () => {
    const needs = ['money', 'housing'] as const;
    const more = [anEntry({ id: 'a-money-line', needs })];
    const answers = { ...woman, danger: [], needs: [...needs], contact: ['email'] } as const;
    expect(withMore(more, answers).now?.slice(0, 2)).toEqual(['night-line', 'a-money-line']);
  });

  it('without danger gives the silent ways to those who cannot speak on the phone', () => {
    const now = (answers: Answers) => withMore([textTo999], { danger: [], ...answers }).now;
    expect(now(woman)).toEqual(['night-line', 'text-line', 'police-999']);
    const silent = ['night-line', 'text-line', 'police-999', 'text-999'];
    expect(now({ who: 'self', about: ['woman', 'deaf'] })).toEqual([
      'text-line',
      ...silent.filter((id) => id !== 'text-line'),
    ]);
    expect(now({ who: 'self', about: ['woman', 'no-phone-or-unsafe-phone'] })).toEqual(silent);
    expect(now({ ...woman, contact: ['chat'] })).toEqual(silent);
    expect(now({ ...woman, contact: ['voice', 'chat'] })).toEqual([
      'night-line',
      'text-line',
      'police-999',
    ]);
  });

  it('starts with 999 while nobody has said whether there is danger', () => {
    expect(withMore([], woman).now).toEqual(['police-999', 'night-line', 'text-line']);
    expect(withMore([textTo999], { ...woman, contact: ['text'] }).now).toEqual([
      'police-999',
      'text-line',
      'night-line',
      'text-999',
    ]);
  });

  it('holds two 24-hour lines at most, those made for the person first', () => {
    const more = [
      anEntry({ id: 'deaf-line', expertIn: ['deaf'] }),
      anEntry({ id: 'a-third' }),
      anEntry({ id: 'day-line', hours: officeHours, expertIn: ['deaf'] }),
      anEntry({ id: 'chat-line', ways: ['chat'], expertIn: ['deaf'] }),
      anEntry({ id: 'police-line', kind: 'police', local: true }),
    ];
    const about = ['woman', 'deaf'] as const;
    expect(withMore(more, { who: 'self', about, danger: [] }).now?.slice(0, 2)).toEqual([
      'deaf-line',
      'text-line',
    ]);
    expect(withMore(more, { who: 'self', about: ['man'], danger: [] }).now).toEqual([
      'a-third',
      'text-line',
      'police-999',
    ]);
  });

  it('puts police lines last among the 24-hour lines', () => {
    const police = anEntry({ id: 'a-police-line', kind: 'police' });
    expect(withMore([police], { who: 'self', about: ['man'], danger: [] }).now).toEqual([
      'text-line',
      'a-police-line',
      'police-999',
    ]);
  });

  it('holds a line for a concern before the general ones', () => {
    const stalking = anEntry({ id: 'stalking-line', concerns: ['stalking'] });
    const answers = { ...woman, danger: [], concerns: ['stalking'] } as const;
    expect(withMore([stalking], answers).now?.[0]).toBe('stalking-line');
  });

  it('holds no line of which nobody said whether it is for them', () => {
    const children = anEntry({ id: 'a-child-line', ages: { to: 18 }, concerns: ['child-contact'] });
    const answers = { ...woman, concerns: ['child-contact'] } as const;
    expect(withMore([children], { ...answers, danger: [] }).now).not.toContain('a-child-line');
    expect(withMore([children], { ...answers, danger: ['hurt-now'] }).now).toEqual([
      'police-999',
      'night-line',
    ]);
    const young = { ...answers, about: ['woman', 'under-16'], danger: [] } as const;
    expect(withMore([children], young).now?.[0]).toBe('a-child-line');
  });

  it('lets those who listen answer before those who protect adults or children', () => {
    const care = anEntry({ id: 'a-care-line', kind: 'safeguarding', expertIn: ['older'] });
    const older = { who: 'self', about: ['man', 'older'], danger: [] } as const;
    expect(withMore([care], older).now).toEqual(['text-line', 'a-care-line', 'police-999']);
  });

  it('in danger starts with lines for people like this, then for the danger, then for the worry', () => {
    const concerns = ['low-or-suicidal'] as const;
    const more = [
      anEntry({ id: 'a-worry-line', concerns }),
      anEntry({ id: 'an-expert', expertIn: ['mental-health'] }),
    ];
    const answers = {
      who: 'self',
      about: ['woman', 'mental-health'],
      concerns: [...concerns],
      danger: ['nowhere-tonight'],
    } as const;
    expect(withMore(more, answers).now).toEqual(['police-999', 'an-expert', 'night-line']);
    expect(withMore(more.slice(0, 1), answers).now).toEqual([
      'police-999',
      'night-line',
      'a-worry-line',
    ]);
  });

  it('in danger puts other police after everybody who is the right call', () => {
    const dangers = ['hurt-now'] as const;
    const more = [
      anEntry({ id: 'a-police-force', kind: 'police', local: true, areas: 'countywide', dangers }),
      anEntry({ id: 'z-line', hours: { kind: 'check' }, dangers }),
    ];
    expect(withMore(more, { ...woman, danger: [...dangers] }).now).toEqual([
      'police-999',
      'night-line',
      'z-line',
      'a-police-force',
    ]);
  });

  it('in danger adds what is the right call for it and not closed or unsettled', () => {
    const dangers = ['nowhere-tonight'] as const;
    const more = [
      anEntry({ id: 'open', dangers }),
      anEntry({ id: 'unknown-hours', dangers, hours: { kind: 'check' } }),
      anEntry({ id: 'closed', dangers, hours: officeHours }),
      anEntry({ id: 'a-meeting', dangers, ways: [], kind: 'professional-process' }),
      anEntry({ id: 'young', dangers, ages: { from: 16, to: 24 } }),
      anEntry({ id: 'elsewhere', dangers, areas: ['watford'] }),
      anEntry({ id: 'not-listed', dangers, unsaid: ['has-pets'] }),
      anEntry({ id: 'other', dangers: ['taken-abroad-soon'] }),
    ];
    const answers: Answers = {
      who: 'self',
      about: ['woman', 'lgbt'],
      danger: [...dangers],
      area: 'stevenage',
    };
    expect(withMore(more, answers, sundayNight).now).toEqual([
      'police-999',
      'night-line',
      'not-listed',
      'open',
      'unknown-hours',
    ]);
    expect(withMore(more, answers, weekday).now).toContain('closed');
  });

  it('in danger keeps the 24-hour line even if nobody said that it is for them', () => {
    expect(withMore([], { danger: ['hurt-now'] }).now).toEqual(['police-999', 'night-line']);
  });

  it('in danger keeps the 24-hour line before one that answers more of the other needs', () => {
    const needs = ['money', 'housing'] as const;
    const more = [anEntry({ id: 'a-money-line', needs })];
    const answers = { ...woman, danger: ['taken-abroad-soon'], needs: [...needs] } as const;
    expect(withMore(more, answers).now).toEqual(['police-999', 'night-line']);
  });

  it('in danger takes the bereaved for people in danger', () => {
    const dangers = ['nowhere-tonight'] as const;
    const more = [anEntry({ id: 'a-roof-line', helps: ['self'], dangers })];
    const answers = { who: 'bereaved', danger: [...dangers] } as const;
    expect(withMore(more, answers).now).toContain('a-roof-line');
    const atWork = [anEntry({ id: 'a-roof-line', helps: ['professional'], dangers })];
    expect(withMore(atWork, answers).now).not.toContain('a-roof-line');
  });

  it('never leaves anybody with 999 and the police alone', () => {
    const safePlace = { needs: ['safe-place'], who: 'self', about: ['man'] } as const;
    const police = anEntry({ id: 'police-line', kind: 'police', dangers: ['nowhere-tonight'] });
    const expert = anEntry({ id: 'a-line', concerns: ['sexual-violence'] });
    const women = anEntry({ id: 'b-line', genders: ['woman'] });
    const more = [police, expert, women];
    expect(withMore(more, safePlace).now).toEqual(['police-999', 'text-line']);
    expect(withMore(more, { ...safePlace, danger: [] }).now).toEqual(['text-line', 'police-999']);
    expect(withMore(more, { ...safePlace, danger: ['nowhere-tonight'] }).now).toEqual([
      'police-999',
      'text-line',
      'police-line',
    ]);
  });

  it('in danger takes one other 24-hour line if none is apt', () => {
    const more = [anEntry({ id: 'a-third' })];
    expect(withMore(more, { who: 'self', about: ['man'], danger: ['hurt-now'] }).now).toEqual([
      'police-999',
      'a-third',
    ]);
  });
});
