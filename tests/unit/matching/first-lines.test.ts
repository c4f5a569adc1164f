import { describe, expect, it } from 'vitest';
import { anEntry } from '../../fixtures/matching/entry.ts';
import { withMore } from '../../fixtures/matching/grouped.ts';

describe('the 24-hour lines that stand first', () => {
  const woman = { who: 'self', about: ['woman'] } as const;

  it('keeps the police from the first lines of somebody who is hurt by an officer', () => {
    const police = anEntry({ id: 'a-police-line', kind: 'police', needs: ['report-or-police'] });
    const answers = { ...woman, danger: [], needs: ['report-or-police'] } as const;
    expect(withMore([police], answers).now).toContain('a-police-line');
    const about = ['woman', 'forces-or-police-abuser'] as const;
    expect(withMore([police], { ...answers, about }).now).not.toContain('a-police-line');
  });

  it('gives a line for England to somebody outside who may be there, and none for Wales', () => {
    const concerns = ['sexual-violence'] as const;
    const more = [
      anEntry({ id: 'english', concerns, hasSubject: true, nations: ['england', 'wales'] }),
      anEntry({ id: 'welsh', concerns, hasSubject: true, nations: ['wales'] }),
    ];
    const answers = { who: 'self', danger: [], concerns: [...concerns], area: 'outside' } as const;
    expect(withMore(more, answers).now?.[0]).toBe('english');
    expect(withMore(more, answers).now).not.toContain('welsh');
  });

  it('puts a line that knows the subject asked for before general ones', () => {
    const needs = ['sexual-assault'] as const;
    const more = [
      anEntry({ id: 'z-subject', needs, hasSubject: true }),
      anEntry({ id: 'a-line', needs: ['talk', 'sexual-assault'] }),
    ];
    const answers = { who: 'self', about: ['man'], danger: [], needs: [...needs] } as const;
    expect(withMore(more, answers).now?.slice(0, 2)).toEqual(['z-subject', 'a-line']);
  });

  it('counts illness as no reason to call a crisis line first', () => {
    const crisis = anEntry({ id: 'a-crisis', kind: 'crisis', expertIn: ['mental-health'] });
    const about = ['woman', 'mental-health'] as const;
    const answers = { who: 'self', about: [...about], danger: ['hurt-now'] } as const;
    expect(withMore([crisis], answers).now).toEqual(['police-999', 'night-line']);
  });
});
